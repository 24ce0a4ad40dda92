import type {
  ArticlePage,
  AuthorCard,
  AuthorPage,
  Card,
  FactBox,
  Faq,
  List,
  MovedResponse,
  PREVIEW_HEADER,
  PreviewPageResponse,
  ReaderQuestion,
  Redirect,
  SectionCard,
  SectionPage,
  TagCard,
  UsedPart,
} from '../shared/contracts/content';
import { asker } from './ask';
import { NewsroomError } from './error';
import type {
  ArticleCardsQuery,
  ArticleOptions,
  CardsQuery,
  FactBoxCardsQuery,
  FetchOptions,
  NamedOptions,
  NewsroomOptions,
  PartCardsQuery,
} from './options';

interface Meta {
  schema: number;
  revision: string;
}

/** `data` is there, or `redirect`, or neither: `status` tells whether it was ever published (410) or not (404). */
export type ArticleAnswer<Key extends keyof ArticlePage = keyof ArticlePage> =
  | { status: 200; data: Pick<ArticlePage, Key>; meta: Meta; redirect: null }
  | { status: 301; data: null; meta: null; redirect: Redirect }
  | { status: 404 | 410; data: null; meta: null; redirect: null };

type Listing<Query, Item> = (query?: Query, options?: FetchOptions) => Promise<List<Item>>;

export interface Newsroom {
  /** The page of an article. A moved one is told, never followed: the address in the browser is to change. */
  article<Key extends keyof ArticlePage = keyof ArticlePage>(
    slug: string,
    options?: ArticleOptions<Key>,
  ): Promise<ArticleAnswer<Key>>;
  /** A draft, for a token that Strapi's Preview button has sent; null when the token has run out or the article is gone. */
  preview(token: string, options?: FetchOptions): Promise<PreviewPageResponse | null>;
  /** Null where there is none. */
  section(slug: string, options?: NamedOptions): Promise<SectionPage | null>;
  /** Null where there is none. */
  author(slug: string, options?: NamedOptions): Promise<AuthorPage | null>;
  articleCards: Listing<ArticleCardsQuery, Card>;
  sectionCards: Listing<CardsQuery, SectionCard>;
  authorCards: Listing<CardsQuery, AuthorCard>;
  tagCards: Listing<CardsQuery, TagCard>;
  factBoxCards: Listing<FactBoxCardsQuery, UsedPart<FactBox>>;
  faqCards: Listing<PartCardsQuery, UsedPart<Faq>>;
  readerQuestionCards: Listing<PartCardsQuery, UsedPart<ReaderQuestion>>;
}

/** A client of the content API. Every answer but 200, 301, 404 and 410 is thrown as a `NewsroomError`. */
export function newsroom(settings: NewsroomOptions): Newsroom {
  const ask = asker(settings);

  const list =
    <Query extends object, Item>(path: string): Listing<Query, Item> =>
    (query, options = {}) =>
      ask<List<Item>>(path, query ?? {}, options);

  const one = async <Page>(path: string, slug: string, { locale, fallback, ...options }: NamedOptions = {}) => {
    try {
      return (await ask<{ data: Page }>(bySlug(path, slug), { locale, fallback }, options)).data;
    } catch (error) {
      if (statusOf(error) === 404) return null;
      throw error;
    }
  };

  return {
    async article<Key extends keyof ArticlePage>(
      slug: string,
      { locale, fallback, fields, ...options }: ArticleOptions<Key> = {},
    ): Promise<ArticleAnswer<Key>> {
      const query = { locale, fallback, fields, redirect: 'json' };
      try {
        const { data, meta } = await ask<{ data: Pick<ArticlePage, Key>; meta: Meta } | MovedResponse>(
          bySlug('articles', slug),
          query,
          options,
        );
        return data
          ? { status: 200, data, meta: meta as Meta, redirect: null }
          : { status: 301, data, meta: null, redirect: (meta as MovedResponse['meta']).redirect };
      } catch (error) {
        const status = statusOf(error);
        if (status === 404 || status === 410) return { status, data: null, meta: null, redirect: null };
        throw error;
      }
    },
    async preview(token, options = {}) {
      // It comes from an address, and goes into a header.
      if (!TOKEN.test(token)) return null;
      const headers = new Headers(options.headers);
      headers.set('X-Newsroom-Preview' satisfies typeof PREVIEW_HEADER, token);
      try {
        return await ask<PreviewPageResponse>('preview', {}, { cache: 'no-store', ...options, headers });
      } catch (error) {
        if ([401, 404].includes(statusOf(error) ?? 0)) return null;
        throw error;
      }
    },
    section: (slug, options) => one<SectionPage>('sections', slug, options),
    author: (slug, options) => one<AuthorPage>('authors', slug, options),
    articleCards: list('article-cards'),
    sectionCards: list('section-cards'),
    authorCards: list('author-cards'),
    tagCards: list('tag-cards'),
    factBoxCards: list('fact-box-cards'),
    faqCards: list('faq-cards'),
    readerQuestionCards: list('reader-question-cards'),
  };
}

const TOKEN = /^[\w.-]+$/;

const bySlug = (path: string, slug: string): string => `${path}/by-slug/${encodeURIComponent(slug)}`;

/** What the server answered; not what something before it did. */
const statusOf = (error: unknown): number | undefined =>
  error instanceof NewsroomError && error.name !== 'HttpError' ? error.status : undefined;
