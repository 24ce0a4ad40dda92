/** What the event `newsroom.content.changed` says, and the call to `purge.url`. */
export interface ContentChanged {
  /** Pages of articles that are others now, in order. */
  readonly changes: readonly PageChange[];
  /** Tags of the answers that are out of date, as `Cache-Tag` names them. */
  readonly tags: readonly string[];
  /** Addresses of the website that show something else now: articles, and sections, authors and tags that list them. */
  readonly urls: readonly string[];
  /** There is more than is named: up to 500 of each. */
  readonly truncated: boolean;
}

export interface PageChange {
  readonly documentId: string;
  readonly locale: string;
  readonly action: 'published' | 'updated' | 'moved' | 'unpublished' | 'deleted';
  /** Null when it is out no longer. */
  readonly slug: string | null;
  /** Null when it was not out before. */
  readonly previousSlug: string | null;
  /** Null without `site.url` too. */
  readonly url: string | null;
  readonly previousUrl: string | null;
}
