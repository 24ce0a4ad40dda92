/**
 * What the content API answers. Keys are only added, never renamed, retyped or newly null. A frontend gets these types, so
 * they stand on their own; `server/src/openapi/schemas` says the same in zod, and the compiler compares the two.
 */

export const ARTICLE_KINDS = ['news', 'opinion', 'analysis', 'explainer', 'live'] as const;
export type ArticleKind = (typeof ARTICLE_KINDS)[number];

/** States of a reader question; publication is not one of them. Never public. */
export const QUESTION_STATES = ['received', 'accepted', 'answered', 'declined', 'spam'] as const;

/** Counts the shapes below: raised when a key is added after a release. */
export const CONTENT_SCHEMA = 1;

/** `url` is null until the address of the site is set. */
export interface Link {
  documentId: string;
  name: string;
  slug: string;
  url: string | null;
}

export interface Author extends Link {
  role: string | null;
  house: boolean;
}

export interface Image {
  /** Absolute. */
  url: string;
  alt: string | null;
  caption: string | null;
  credit: string | null;
  width: number | null;
  height: number | null;
  mime: string;
  focalPoint: { x: number; y: number } | null;
  formats: { url: string; width: number; height: number }[];
}

export interface Source {
  documentId: string;
  name: string;
  publisher: string | null;
  url: string | null;
  publishedOn: string | null;
  retrievedOn: string | null;
}

export type FactBoxKind = 'did-you-know' | 'pro-tip' | 'background' | 'figure' | 'definition' | 'timeline';

export interface FactBox {
  documentId: string;
  kind: FactBoxKind;
  title: string | null;
  markdown: string;
  html: string;
  asOf: string | null;
  sources: Source[];
}

export interface Faq {
  documentId: string;
  question: string;
  answerMarkdown: string;
  answerHtml: string;
}

export interface ReaderQuestion extends Faq {
  askedBy: string | null;
  place: string | null;
  answeredBy: string | null;
  answeredAt: string | null;
}

export interface Crumb {
  name: string;
  slug: string | null;
  url: string | null;
}

/** A heading of the text, to link to. */
export interface Heading {
  id: string;
  level: number;
  text: string;
}

/** The article in another language. */
export interface Alternate {
  locale: string;
  slug: string;
  url: string | null;
}

/** What search engines read. */
export interface JsonLd {
  '@context': 'https://schema.org';
  '@graph': object[];
}

export interface Correction {
  documentId: string;
  wrong: string;
  right: string;
  correctedAt: string;
}

export interface Seo {
  title: string;
  description: string | null;
  canonicalUrl: string | null;
}

/** Rows may differ in length; each cell is inline Markdown. */
export interface TableGrid {
  readonly rows: readonly (readonly string[])[];
  readonly headerRows: 0 | 1;
  readonly headerColumn: boolean;
}

type BlockOf<Name extends string, Fields> = { __component: `newsroom.${Name}`; id: string; html: string } & Fields;

export type Block =
  | BlockOf<'prose', { markdown: string }>
  | BlockOf<'table', { caption: string | null; source: string | null; grid: TableGrid }>
  | BlockOf<'quote', { text: string; speaker: string | null; role: string | null; url: string | null }>
  | BlockOf<'image', { image: Image }>
  | BlockOf<'fact-box-embed', { factBox: string }>
  | BlockOf<'faq-embed', { faqs: string[] }>
  | BlockOf<'question-embed', { question: string }>
  | BlockOf<'embed', { url: string; provider: string }>
  | BlockOf<'call', { text: string; url: string }>;

/** A block of the application's own: its public plain values, and no HTML of ours. */
export interface OtherBlock {
  __component: string;
  id: string;
  html: '';
  [key: string]: string | number | boolean | null;
}

/** An article in a list. */
export interface Card {
  documentId: string;
  locale: string;
  kind: ArticleKind;
  slug: string;
  url: string | null;
  title: string;
  standfirst: string | null;
  section: Link | null;
  authors: Author[];
  tags: Link[];
  cover: Image | null;
  /** First publication. */
  publishedAt: string;
  /** Last change that a reader can see, in the article or in a part of it. */
  updatedAt: string;
  readingMinutes: number;
}

export interface ArticlePage extends Card {
  /** From the front page to the article's section; `slug` is null for the front page. */
  breadcrumb: Crumb[];
  wordCount: number;
  /** Headings of the prose, from the second to the fourth level. */
  toc: Heading[];
  blocks: (Block | OtherBlock)[];
  /** The blocks' HTML, joined by line breaks. */
  html: string;
  markdown: string;
  text: string;
  factBoxes: FactBox[];
  faqs: Faq[];
  readerQuestions: ReaderQuestion[];
  /** Whether readers may send questions about it. */
  acceptsQuestions: boolean;
  /** Newest first. */
  corrections: Correction[];
  /** Chosen by editors; what is missing is filled up with what is most like it. */
  related: Card[];
  alternates: Alternate[];
  /** Where it was taken over from; null: editors name no other page. */
  basedOn: string | null;
  /** What search engines are told: the article's own words where it has no others. */
  seo: Seo;
  jsonLd: JsonLd;
  /** The same as a script that can be put into a page. */
  jsonLdHtml: string;
}

/** What can be asked for by `fields`. */
export const PAGE_KEYS = [
  'documentId',
  'locale',
  'kind',
  'slug',
  'url',
  'title',
  'standfirst',
  'section',
  'breadcrumb',
  'authors',
  'tags',
  'cover',
  'publishedAt',
  'updatedAt',
  'wordCount',
  'readingMinutes',
  'toc',
  'blocks',
  'html',
  'markdown',
  'text',
  'factBoxes',
  'faqs',
  'readerQuestions',
  'acceptsQuestions',
  'corrections',
  'related',
  'alternates',
  'basedOn',
  'seo',
  'jsonLd',
  'jsonLdHtml',
] as const satisfies readonly (keyof ArticlePage)[];

/** `GET /api/newsroom/articles/by-slug/:slug` */
export interface ArticlePageResponse {
  data: ArticlePage;
  meta: { schema: number; revision: string };
}

/** `GET /api/newsroom/preview`: an article as publishing it now would make it. */
export interface PreviewPageResponse {
  /** `publishedAt` is null before the first publication. */
  data: PreviewPage;
  meta: ArticlePageResponse['meta'] & { preview: { status: 'draft' | 'published'; expiresAt: string } };
}

export type PreviewPage = Omit<ArticlePage, 'publishedAt'> & { publishedAt: string | null };

/** The header that a preview token is sent in; `Authorization` belongs to Strapi's own tokens. */
export const PREVIEW_HEADER = 'X-Newsroom-Preview';

/** The same with `redirect=json`, for an article that has another slug now. */
export interface MovedResponse {
  data: null;
  meta: { redirect: Redirect };
}

/** Where it is now. */
export interface Redirect {
  status: 301;
  slug: string;
  locale: string;
  url: string | null;
}

/** Every answer that is none. */
export interface Failure {
  data: null;
  error: { status: number; name: string; message: string; details: Record<string, unknown> };
}

export interface ListMeta {
  pageSize: number;
  /** Cursor of the next page; null at the end. */
  next: string | null;
  /** Only where it was asked for. */
  total?: number;
}

export interface List<T> {
  data: T[];
  meta: ListMeta;
}

/** `GET /api/newsroom/sections/by-slug/:slug` */
export interface SectionPage extends Link {
  locale: string;
  description: string | null;
  /** From the front page to the section itself. */
  breadcrumb: Crumb[];
  /** In the editors' order. */
  children: Link[];
}

/** `GET /api/newsroom/section-cards`, flat, in the editors' order. */
export interface SectionCard extends Link {
  locale: string;
  description: string | null;
  parentId: string | null;
}

/** `GET /api/newsroom/author-cards` */
export interface AuthorCard extends Author {
  locale: string;
}

/** `GET /api/newsroom/authors/by-slug/:slug` */
export interface AuthorPage extends AuthorCard {
  biographyHtml: string | null;
  portrait: Image | null;
}

/** `GET /api/newsroom/tag-cards` */
export interface TagCard extends Link {
  locale: string;
}

/** `GET /api/newsroom/fact-box-cards`, `faq-cards`, `reader-question-cards`: with the ten newest articles that show it. */
export type UsedPart<T> = T & { locale: string; usedIn: Card[] };

/** `GET /api/newsroom/redirects`: an old address of an article, a section or an author, as paths of the site. */
export interface RedirectEntry {
  from: string;
  /** Null when what stood there is published no more, or deleted. */
  to: string | null;
  status: 301 | 410;
  locale: string;
  /** When the article last came, moved or went, or the section or author last got another slug. */
  changedAt: string;
}

/** When the plugin starts for the first time: what the Public role may read. Afterwards the role decides. */
export const PUBLIC_ACCESS = ['all', 'ready-made', 'none'] as const;
export type PublicAccess = (typeof PUBLIC_ACCESS)[number];
