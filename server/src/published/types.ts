/** A published article in one language, as it is kept ready to be sent. */
export interface PublishedRow {
  readonly id: number;
  /** The article's documentId. */
  readonly entry: string;
  readonly language: string;
  readonly slug: string;
  /** First publication, as an instant; lists are sorted by it. */
  readonly shownAt: string;
  /** Last change that a reader can see, as an instant. */
  readonly changedAt: string;
  /** Null, or the name of the change since which it has to be made anew. */
  readonly mark: string | null;
  /** Names the state of the page; its ETag. */
  readonly revision: string;
  /** `ArticlePage` as JSON. */
  readonly page: string;
  /** `Card` as JSON. */
  readonly card: string;
}

/** JSON as the database gives it: a text, or its bytes in UTF-8. */
export type Json = string | Buffer;

/** What is kept of a page before it is made anew or forgotten. */
export type KeptPage = Pick<PublishedRow, 'entry' | 'language' | 'slug' | 'revision' | 'card'>;

/** An article in one language. */
export type Named = Pick<PublishedRow, 'entry' | 'language'>;

/** Where a page is found. */
export type Address = Pick<PublishedRow, 'slug' | 'language'>;

/** As it may be sent. */
export type Fresh = Omit<PublishedRow, 'id' | 'mark'>;

/** What a list of articles is narrowed to; entries are named by documentId. */
export interface PublishedFilter {
  readonly language: string;
  /** Sections, authors or tags: any one of each group. */
  readonly keys?: readonly (readonly string[])[] | undefined;
  readonly kinds?: readonly string[] | undefined;
  /** First published at or after this instant. */
  readonly from?: string | undefined;
  /** First published before this instant. */
  readonly to?: string | undefined;
  /** All of them stand in title, standfirst or text. */
  readonly words?: readonly string[] | undefined;
  readonly entries?: readonly string[] | undefined;
}

/** The place of a row in a list: newest first, ties by documentId. */
export type Place = Pick<PublishedRow, 'shownAt' | 'entry'>;
