/** `strapi-plugin-newsroom/client`: the types of the content API, and a small client for it. */
export type {
  Alternate,
  ArticleKind,
  ArticlePage,
  ArticlePageResponse,
  Author,
  AuthorCard,
  AuthorPage,
  Block,
  Card,
  Correction,
  Crumb,
  FactBox,
  FactBoxKind,
  Failure,
  Faq,
  Heading,
  Image,
  JsonLd,
  Link,
  List,
  ListMeta,
  MovedResponse,
  OtherBlock,
  PreviewPage,
  PreviewPageResponse,
  ReaderQuestion,
  Redirect,
  RedirectEntry,
  SectionCard,
  SectionPage,
  Seo,
  Source,
  TableGrid,
  TagCard,
  UsedPart,
} from '../shared/contracts/content';
export type { QuestionFormResponse, QuestionRequest, QuestionResponse } from '../shared/contracts/intake';
export { isBlock } from './blocks';
export { NewsroomError } from './error';
export { type ArticleAnswer, type Newsroom, newsroom } from './newsroom';
export { pages } from './pages';
export type {
  ArticleCardsQuery,
  ArticleOptions,
  CardsQuery,
  FactBoxCardsQuery,
  FetchOptions,
  NamedOptions,
  NewsroomOptions,
  PartCardsQuery,
  QuestionFormQuery,
} from './options';
