/** Every shape the content API answers, by the name it has in the document and in the types. */
import type { z } from '@strapi/utils';
import type * as Content from '../../../../shared/contracts/content';
import type * as Intake from '../../../../shared/contracts/intake';
import * as answers from './answers';
import * as article from './article';
import * as basics from './basics';
import * as blocks from './blocks';
import * as cards from './cards';
import * as intake from './intake';
import * as parts from './parts';

/** Each has a type of the same name that frontends get. */
const typed = {
  Link: basics.link,
  Author: basics.author,
  Image: basics.image,
  Crumb: basics.crumb,
  Source: parts.source,
  FactBox: parts.factBox,
  Faq: parts.faq,
  ReaderQuestion: parts.readerQuestion,
  Correction: parts.correction,
  TableGrid: blocks.tableGrid,
  Block: blocks.block,
  OtherBlock: blocks.otherBlock,
  Card: article.card,
  Heading: article.heading,
  Alternate: article.alternate,
  Seo: article.seo,
  JsonLd: article.jsonLd,
  ArticlePage: article.articlePage,
  ArticlePageResponse: article.articlePageResponse,
  PreviewPage: article.previewPage,
  PreviewPageResponse: article.previewPageResponse,
  QuestionFormResponse: intake.questionFormResponse,
  QuestionRequest: intake.questionRequest,
  QuestionResponse: intake.questionResponse,
  PrivacyRequest: intake.privacyRequest,
  PrivacyResponse: intake.privacyResponse,
  ExportedQuestion: intake.exportedQuestion,
  SectionCard: cards.sectionCard,
  SectionPage: cards.sectionPage,
  AuthorCard: cards.authorCard,
  AuthorPage: cards.authorPage,
  TagCard: cards.tagCard,
  FactBoxCard: cards.usedPart(parts.factBox),
  FaqCard: cards.usedPart(parts.faq),
  ReaderQuestionCard: cards.usedPart(parts.readerQuestion),
  Redirect: answers.redirect,
  RedirectEntry: answers.redirectEntry,
  MovedResponse: answers.movedResponse,
  Failure: answers.failure,
  ListMeta: answers.listMeta,
};

export const schemas = {
  ...typed,
  SectionPageResponse: cards.sectionPageResponse,
  AuthorPageResponse: cards.authorPageResponse,
  CardList: answers.listOf(typed.Card),
  SectionCardList: answers.listOf(typed.SectionCard),
  AuthorCardList: answers.listOf(typed.AuthorCard),
  TagCardList: answers.listOf(typed.TagCard),
  FactBoxCardList: answers.listOf(typed.FactBoxCard),
  FaqCardList: answers.listOf(typed.FaqCard),
  ReaderQuestionCardList: answers.listOf(typed.ReaderQuestionCard),
  RedirectEntryList: answers.listOf(typed.RedirectEntry),
  ArticlePartResponse: article.articlePartResponse,
  MovedFailure: answers.movedFailure,
  GoneFailure: answers.goneFailure,
  ValidationFailure: answers.validationFailure,
};

export type SchemaName = keyof typeof schemas;

type Typed = typeof typed;
/** Written out, as a namespace can't be indexed by name. */
interface Types {
  Link: Content.Link;
  Author: Content.Author;
  Image: Content.Image;
  Crumb: Content.Crumb;
  Source: Content.Source;
  FactBox: Content.FactBox;
  Faq: Content.Faq;
  ReaderQuestion: Content.ReaderQuestion;
  Correction: Content.Correction;
  TableGrid: Content.TableGrid;
  Block: Content.Block;
  OtherBlock: Content.OtherBlock;
  Card: Content.Card;
  Heading: Content.Heading;
  Alternate: Content.Alternate;
  Seo: Content.Seo;
  JsonLd: Content.JsonLd;
  ArticlePage: Content.ArticlePage;
  ArticlePageResponse: Content.ArticlePageResponse;
  PreviewPage: Content.PreviewPage;
  PreviewPageResponse: Content.PreviewPageResponse;
  QuestionFormResponse: Intake.QuestionFormResponse;
  QuestionRequest: Intake.QuestionRequest;
  QuestionResponse: Intake.QuestionResponse;
  PrivacyRequest: Intake.PrivacyRequest;
  PrivacyResponse: Intake.PrivacyResponse;
  ExportedQuestion: Intake.ExportedQuestion;
  SectionCard: Content.SectionCard;
  SectionPage: Content.SectionPage;
  AuthorCard: Content.AuthorCard;
  AuthorPage: Content.AuthorPage;
  TagCard: Content.TagCard;
  FactBoxCard: Content.UsedPart<Content.FactBox>;
  FaqCard: Content.UsedPart<Content.Faq>;
  ReaderQuestionCard: Content.UsedPart<Content.ReaderQuestion>;
  Redirect: Content.Redirect;
  RedirectEntry: Content.RedirectEntry;
  MovedResponse: Content.MovedResponse;
  Failure: Content.Failure;
  ListMeta: Content.ListMeta;
}

/** Assignable both ways, with the same keys: an optional key that is missing would pass otherwise. */
type Same<A, B> = [A, B, keyof A] extends [B, A, keyof B] ? ([keyof B] extends [keyof A] ? true : false) : false;
type Differing = {
  [Name in keyof Typed]: Same<z.output<Typed[Name]>, Types[Name]> extends true ? never : Name;
}[keyof Typed];
type None<Names extends never> = Names;
/** The compiler names here which schema and type have come apart. */
type _NoneDiffers = None<Differing>;
