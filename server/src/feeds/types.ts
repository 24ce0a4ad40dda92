import type { ArticlePage } from '../../../shared/contracts/content';

/** What a feed says, in whatever format. */
export interface Feed {
  /** Stays the same when the site moves. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly language: string;
  /** The page of the site that shows the same. */
  readonly page: string;
  /** Where the feed itself is read. */
  readonly address: string;
  readonly site: NamedSite;
  /** Newest first. */
  readonly items: readonly FeedItem[];
  /** Where it goes on, in formats that know that. */
  readonly next: string | null;
}

export interface FeedItem {
  /** Stays the same when the article gets another slug, or the site moves. */
  readonly id: string;
  /** With all that its readers get as its text: what was wrong in it stands at the foot. */
  readonly article: ArticlePage;
}

/** A site that feeds and sitemaps can speak of. */
export interface NamedSite {
  readonly name: string;
  /** Its front page. */
  readonly home: string;
}

/** An article in a sitemap. */
export interface SitemapEntry {
  readonly url: string;
  /** As an instant. */
  readonly updatedAt: string;
  /** In all its languages, itself among them; `x-default` is one. */
  readonly languages: readonly { readonly code: string; readonly url: string }[];
}

/** An article of the last two days. */
export interface NewsEntry {
  readonly url: string;
  readonly title: string;
  /** As an instant. */
  readonly publishedAt: string;
}
