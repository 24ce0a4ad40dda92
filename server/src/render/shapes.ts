import {
  ARTICLE_KINDS,
  type ArticleKind,
  type Author,
  type Correction,
  type Link,
} from '../../../shared/contracts/content';
import type { Row } from '../documents/rows';
import type { Place } from '../site/settings';
import type { Site } from '../site/site';
import { text } from './stored';

/** An entry as it is linked to, with its address on the site. */
export function linkOf(place: Place, row: Row, site: Site): Link {
  const slug = text(row.slug) ?? '';
  return {
    documentId: row.documentId,
    name: text(row.name) ?? '',
    slug,
    url: site.urlOf(place, { documentId: row.documentId, slug }),
  };
}

export const authorOf = (row: Row, site: Site): Author => {
  const { url, ...named } = linkOf('author', row, site);
  return { ...named, role: text(row.role), house: row.house === true, url };
};

export const correctionOf = (row: Row): Correction => ({
  documentId: row.documentId,
  wrong: text(row.wrong) ?? '',
  right: text(row.right) ?? '',
  correctedAt: instant(row.correctedAt),
});

/** Where readers find the article. Its row has the section with it. */
export const articleUrl = (article: Row, site: Site): string | null =>
  site.urlOf('article', {
    documentId: article.documentId,
    slug: text(article.slug) ?? '',
    section: text((article.section as Row | null | undefined)?.slug),
  });

export const kindOf = (kind: unknown): ArticleKind => ARTICLE_KINDS.find((known) => known === kind) ?? 'news';

/** As the answers write every point in time. */
export const instant = (value: unknown): string => new Date(value as string).toISOString();

/** The latest of some points in time. */
export const latest = (values: readonly unknown[]): string => values.map(instant).sort().at(-1) ?? '';

/** The rows of a relation, whether it leads to one or to many. */
export const linkedTo = (relation: unknown): Row[] =>
  (Array.isArray(relation) ? relation : relation ? [relation] : []) as Row[];
