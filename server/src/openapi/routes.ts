/** Every ready-made route of the content API. What is missing here is not in the document; a test says so. */
import type { z } from '@strapi/utils';
import { PREVIEW_HEADER } from '../../../shared/contracts/content';
import type { INTAKE_ROUTES, PREVIEW_ROUTE, READY_MADE_ROUTES } from '../public-access';
import { formQuery } from '../validation/intake';
import { namedQuery, pageQuery } from '../validation/content';
import { feed, inLocale, jsonFeed, redirects, sitemapPage } from '../validation/feeds';
import { articleCards, cards, factBoxCards, partCards } from '../validation/lists';
import { type OtherStatus, file, json, ok, others } from './answers';
import { type Json, ref } from './json-schema';
import type { SchemaName } from './schemas';

export interface RouteEntry {
  readonly operationId: string;
  readonly tag: keyof typeof TAGS;
  readonly summary: string;
  readonly query?: z.ZodType;
  /** What is sent besides the query. */
  readonly headers?: readonly Json[];
  readonly ok: Json;
  /** Besides 401 and 403, which every route may answer. */
  readonly also: readonly OtherStatus[];
  /** A route that will be gone in the next major version. */
  readonly deprecated?: true;
}

/** As JSON, and as a form sends it. */
const sent = (name: SchemaName): Json => ({
  required: true,
  content: { ...json(ref('schemas', name)), 'application/x-www-form-urlencoded': { schema: ref('schemas', name) } },
});

/** What is sent in, besides what is read. */
export const POSTS: Readonly<Record<typeof INTAKE_ROUTES.submit | typeof INTAKE_ROUTES.privacy, Json>> = {
  '/reader-questions': {
    tags: ['Questions'],
    operationId: 'submitQuestion',
    summary: 'Send a reader’s question to the newsroom',
    requestBody: sent('QuestionRequest'),
    responses: {
      202: {
        description: 'It has arrived. Of spam the same is said.',
        content: json(ref('schemas', 'QuestionResponse')),
      },
      303: { description: 'The same for a form: back to the site, with `?question=received`, or what was wrong.' },
      ...others([400, 403, 413, 415, 429]),
    },
  },
  '/reader-question-privacy': {
    tags: ['Questions'],
    operationId: 'questionPrivacy',
    summary: 'Show its sender what is kept of a question, take off who has asked, or erase it',
    requestBody: sent('PrivacyRequest'),
    responses: {
      200: { description: 'It was done.', content: json(ref('schemas', 'PrivacyResponse')) },
      303: { description: 'The same for a form: back to the site, with `?privacy=` and the action, or `unknown`.' },
      ...others([400, 404, 415, 429]),
    },
  },
};

export const TAGS = {
  Articles: 'Articles, ready made: one request, one object, every key present.',
  Order: 'Sections, authors and tags: what articles are ordered by.',
  Parts:
    'Fact boxes, FAQ entries and answered reader questions by themselves, with the newest articles that show them.',
  Questions: 'What readers send in. Nothing of it is public before an editor publishes it.',
  Files: 'Feeds and sitemaps, for readers and search engines; they need the address of the site.',
  Stock: 'What Strapi answers by itself: entries of one type, relations where `populate` names them.',
  About: 'About this API.',
} as const;

const schema = (name: SchemaName): Json => json(ref('schemas', name));
const anyOf = (...names: SchemaName[]): Json => json({ anyOf: names.map((name) => ref('schemas', name)) });

/** Only searches are counted. */
const list = (operationId: string, summary: string, name: SchemaName, query: z.ZodObject) => ({
  operationId,
  summary,
  query,
  ok: ok('A page of the list.', schema(name), ['Link']),
  also: 'q' in query.shape ? ([304, 400, 429] as const) : ([304, 400] as const),
});

const one = (operationId: string, summary: string, name: SchemaName) => ({
  operationId,
  summary,
  query: namedQuery,
  ok: ok('What stands under the slug; with `redirect=json` where that is now.', anyOf(name, 'MovedResponse'), [
    'ContentLanguage',
  ]),
  also: [301, 304, 400, 404] as const,
});

const RSS = 'application/rss+xml';
const ATOM = 'application/atom+xml';
const JSON_FEED = 'application/feed+json';
const XML = 'application/xml';

const feedOf = (operationId: string, summary: string, type: string, query: z.ZodType) => ({
  tag: 'Files' as const,
  operationId,
  summary,
  query,
  ok: ok('The feed, with the full text.', file(type)),
  also: [304, 400, 404, 503] as const,
});

const sitemapOf = (operationId: string, summary: string, query: z.ZodType) => ({
  tag: 'Files' as const,
  operationId,
  summary,
  query,
  ok: ok('The sitemap; it may be empty.', file(XML)),
  also: [304, 400, 503] as const,
});

/** By path, as the router has it. */
export const ROUTES: Readonly<
  Record<keyof typeof READY_MADE_ROUTES | typeof PREVIEW_ROUTE | typeof INTAKE_ROUTES.form, RouteEntry>
> = {
  '/articles/by-slug/:slug': {
    tag: 'Articles',
    operationId: 'articleBySlug',
    summary: 'The page of an article, whole',
    query: pageQuery,
    ok: ok(
      'The page; with `fields` only its keys that were asked for; with `redirect=json` where the article is now.',
      anyOf('ArticlePageResponse', 'ArticlePartResponse', 'MovedResponse'),
      ['ContentLanguage'],
    ),
    also: [301, 304, 400, 404, 410],
  },
  '/article-cards': {
    tag: 'Articles',
    ...list('articleCards', 'Articles, newest first', 'CardList', articleCards),
  },
  '/sections/by-slug/:slug': { tag: 'Order', ...one('sectionBySlug', 'A section', 'SectionPageResponse') },
  '/authors/by-slug/:slug': { tag: 'Order', ...one('authorBySlug', 'An author', 'AuthorPageResponse') },
  '/section-cards': {
    tag: 'Order',
    ...list('sectionCards', 'All sections, flat, in the editors’ order', 'SectionCardList', cards),
  },
  '/author-cards': { tag: 'Order', ...list('authorCards', 'All authors', 'AuthorCardList', cards) },
  '/tag-cards': { tag: 'Order', ...list('tagCards', 'All tags', 'TagCardList', cards) },
  '/fact-box-cards': { tag: 'Parts', ...list('factBoxCards', 'Fact boxes', 'FactBoxCardList', factBoxCards) },
  '/faq-cards': { tag: 'Parts', ...list('faqCards', 'FAQ entries', 'FaqCardList', partCards) },
  '/reader-question-cards': {
    tag: 'Parts',
    ...list('readerQuestionCards', 'Answered reader questions', 'ReaderQuestionCardList', partCards),
  },
  '/feed.rss': feedOf('rss', 'The newest articles as RSS 2.0', RSS, feed),
  '/feed.atom': feedOf('atom', 'The newest articles as Atom', ATOM, feed),
  '/feed.json': feedOf('jsonFeed', 'The newest articles as JSON Feed 1.1, page by page', JSON_FEED, jsonFeed),
  '/sitemap.xml': sitemapOf('sitemap', 'The sitemaps of all months', inLocale),
  '/sitemap-articles.xml': sitemapOf('sitemapArticles', 'The articles of a month', sitemapPage),
  '/sitemap-news.xml': sitemapOf('sitemapNews', 'The articles of the last two days', inLocale),
  '/redirects': {
    tag: 'Articles',
    ...list('redirects', 'Old addresses, those that changed longest ago first', 'RedirectEntryList', redirects),
  },
  '/preview': {
    tag: 'Articles',
    operationId: 'preview',
    summary: 'A draft, as publishing it now would make it',
    headers: [
      {
        name: PREVIEW_HEADER,
        in: 'header',
        required: true,
        description: 'The token that Strapi’s Preview button has put into the address; good for two hours.',
        schema: { type: 'string' },
      },
    ],
    ok: {
      description: 'The page, which nobody keeps.',
      headers: { 'Content-Language': ref('headers', 'ContentLanguage') },
      content: schema('PreviewPageResponse'),
    },
    also: [400, 404],
  },
  '/reader-question-form': {
    tag: 'Questions',
    operationId: 'questionForm',
    summary: 'What a form for a question needs',
    query: formQuery,
    ok: { description: 'Not to be kept: the ticket is good once.', content: schema('QuestionFormResponse') },
    also: [400],
  },
  '/openapi.json': {
    tag: 'About',
    operationId: 'openapi',
    summary: 'This document',
    ok: ok('OpenAPI 3.1.', json({ type: 'object' })),
    also: [304, 400],
  },
};
