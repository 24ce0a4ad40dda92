import type { ArticleKind, ArticlePage, FactBoxKind } from '../shared/contracts/content';

export interface NewsroomOptions {
  /** Address of Strapi: `https://cms.example.org`. */
  readonly url: string;
  /** An API token, where the Public role may not read. Never send one to a browser. */
  readonly token?: string | undefined;
  readonly fetch?: typeof fetch | undefined;
}

/** Goes to `fetch` as it is: `signal`, `cache`, `headers`, and what a framework adds, such as `next`. */
export type FetchOptions = Omit<RequestInit, 'body' | 'method' | 'redirect'>;

interface InLanguage {
  /** Code of a language of the site; without it its default language. */
  readonly locale?: string | undefined;
}

export interface NamedQuery extends InLanguage {
  /** Where the language has none, others stand in; `data.locale` tells which came. */
  readonly fallback?: boolean | undefined;
}

export type NamedOptions = NamedQuery & FetchOptions;

export type ArticleOptions<Key extends keyof ArticlePage = keyof ArticlePage> = NamedOptions & {
  /** The only keys of the page to answer. */
  readonly fields?: readonly Key[] | undefined;
};

export interface CardsQuery extends InLanguage {
  /** 1 to 100; 25 where nothing is said. */
  readonly pageSize?: number | undefined;
  /** `meta.next` of the page before, with the same filters. */
  readonly cursor?: string | undefined;
}

interface CountedQuery extends CardsQuery {
  /** Counts all into `meta.total`. */
  readonly total?: boolean | undefined;
  /** Words; each must be there. */
  readonly q?: string | undefined;
}

export interface ArticleCardsQuery extends CountedQuery {
  /** Slug; its subsections count. */
  readonly section?: string | undefined;
  /** Slug. */
  readonly author?: string | undefined;
  /** Up to five slugs, any of them. */
  readonly tag?: string | readonly string[] | undefined;
  readonly kind?: ArticleKind | readonly ArticleKind[] | undefined;
  /** First published then or later: `2026-11-20`, or an instant with its zone. */
  readonly from?: string | undefined;
  /** First published before then. */
  readonly to?: string | undefined;
  /** Up to 50, only these. */
  readonly documentId?: string | readonly string[] | undefined;
}

export interface PartCardsQuery extends CountedQuery {
  /** documentId of an article that shows it. */
  readonly article?: string | undefined;
}

export interface FactBoxCardsQuery extends PartCardsQuery {
  readonly kind?: FactBoxKind | readonly FactBoxKind[] | undefined;
}

export interface QuestionFormQuery extends InLanguage {
  /** documentId of the article that is asked about; without it the question is a general one. */
  readonly article?: string | undefined;
}
