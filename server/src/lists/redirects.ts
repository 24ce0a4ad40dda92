import type { Core } from '@strapi/types';
import type { List, RedirectEntry } from '../../../shared/contracts/content';
import { ARTICLE_UID } from '../../../shared/uids';
import type { Row } from '../documents/rows';
import { type OldPlace, oldPlaces } from '../published/old-places';
import { instant } from '../render/shapes';
import { text } from '../render/stored';
import { type Site, siteIn } from '../site/site';
import { cursorOf, placeOf } from '../validation/cursor';
import type { RedirectsQuery } from '../validation/feeds';
import { pageOf } from './page';

/** Old addresses of articles and where each stands now, the one that changed last at the end. */
export async function redirects(
  strapi: Core.Strapi,
  { pageSize, cursor, ...filters }: RedirectsQuery,
): Promise<List<RedirectEntry>> {
  const { locale, since } = filters;
  const site = siteIn(strapi, locale);
  const bySection = namesSection(site);
  const after = cursor === undefined ? undefined : placeIn(placeOf(cursor, filters, ['instant', 'text', 'text']));
  const places = await oldPlaces(strapi, locale, { since, after, bySection, limit: pageSize + 1 });
  const articles = await articlesOf(strapi, locale, places);

  const redirectOf = ({ slug, section, entry, changedAt }: OldPlace): RedirectEntry[] => {
    const article = articles.get(entry);
    // An article that is out no longer stood in a section that nobody wrote down.
    if (bySection && section === null && !article) return [];
    const now = text(article?.section?.slug);
    const from = site.pathOf('article', { documentId: entry, slug, section: section ?? now });
    const to = article ? site.pathOf('article', { documentId: entry, slug: article.slug, section: now }) : null;
    // Where addresses have no slug, another slug is no other address.
    if (from === to) return [];
    return [{ from, to, status: to === null ? 410 : 301, locale, changedAt: instant(changedAt) }];
  };
  const { data, meta } = pageOf(places, pageSize, redirectOf, ({ slug, section, changedAt }) =>
    cursorOf([instant(changedAt), slug, section ?? ''], filters),
  );
  return { data: data.flat(), meta };
}

const namesSection = (site: Site): boolean => {
  const article = { documentId: 'id', slug: 'slug' };
  return site.pathOf('article', { ...article, section: 'section' }) !== site.pathOf('article', article);
};

const placeIn = ([day = '', slug = '', section = '']: readonly string[]) => ({
  changedAt: new Date(day),
  slug,
  section,
});

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
