import type { Core } from '@strapi/types';
import type { RedirectEntry } from '../../../shared/contracts/content';
import { ARTICLE_UID } from '../../../shared/uids';
import type { Row } from '../documents/rows';
import type { OldPlace } from '../published/old-places';
import { instant } from '../render/shapes';
import { text } from '../render/stored';
import { siteIn } from '../site/site';

/** Tells where one of these places leads now; null where it is no other address, or none that anybody knows. */
export async function movesOf(
  strapi: Core.Strapi,
  locale: string,
  places: readonly OldPlace[],
): Promise<(place: OldPlace) => RedirectEntry | null> {
  const site = siteIn(strapi, locale);
  const articles = await articlesOf(strapi, locale, places);
  return ({ slug, section, entry, changedAt }) => {
    const article = articles.get(entry);
    // An article that is out no longer stood in a section that nobody wrote down.
    if (site.namesSection && section === null && !article) return null;
    const now = text(article?.section?.slug);
    const from = site.pathOf('article', { documentId: entry, slug, section: section ?? now });
    const to = article ? site.pathOf('article', { documentId: entry, slug: article.slug, section: now }) : null;
    // Where addresses have no slug, another slug is no other address.
    return from === to ? null : { from, to, status: to === null ? 410 : 301, locale, changedAt: instant(changedAt) };
  };
}

type Article = Row & { readonly slug: string; readonly section: Row | null };

/** Those that are published, by documentId. */
async function articlesOf(
  strapi: Core.Strapi,
  locale: string,
  places: readonly OldPlace[],
): Promise<ReadonlyMap<string, Article>> {
  const documentIds = [...new Set(places.map(({ entry }) => entry))];
  const rows = (await strapi.db.query(ARTICLE_UID).findMany({
    select: ['documentId', 'slug'],
    where: { documentId: { $in: documentIds }, locale, publishedAt: { $notNull: true } },
    populate: { section: true },
  })) as Article[];
  return new Map(rows.map((row) => [row.documentId, row]));
}
