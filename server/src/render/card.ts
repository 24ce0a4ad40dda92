import type { Card } from '../../../shared/contracts/content';
import type { Row } from '../documents/rows';
import type { Site } from '../site/site';
import { pictureOf } from './image';
import { articleUrl, authorOf, instant, kindOf, linkOf } from './shapes';
import { text } from './stored';

interface CardSetting {
  readonly site: Site;
  /** Goes before addresses of media that begin with a slash. */
  readonly mediaUrl: string;
  /** When a reader could last see a change. */
  readonly updatedAt: string;
}

/** An article as lists show it. @param article - Its published row, with section, authors, tags and cover. */
export function cardOf(article: Row, { site, mediaUrl, updatedAt }: CardSetting): Card {
  const section = (article.section ?? null) as Row | null;
  return {
    documentId: article.documentId,
    locale: article.locale,
    kind: kindOf(article.kind),
    slug: text(article.slug) ?? '',
    url: articleUrl(article, site),
    title: text(article.title) ?? '',
    standfirst: text(article.standfirst),
    section: section && linkOf('section', section, site),
    authors: ((article.authors ?? []) as Row[]).map((author) => authorOf(author, site)),
    tags: ((article.tags ?? []) as Row[]).map((tag) => linkOf('tag', tag, site)),
    cover: article.cover ? pictureOf(article.cover as Row, mediaUrl) : null,
    publishedAt: instant(article.firstPublishedAt ?? article.publishedAt),
    updatedAt,
    readingMinutes: Number(article.readingMinutes ?? 1),
  };
}
