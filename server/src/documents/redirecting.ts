import type { Core } from '@strapi/types';
import { ARTICLE_UID, SECTION_UID } from '../../../shared/uids';
import { text } from '../render/stored';
import type { ArticlePlace } from '../services/redirects';
import { service } from '../services/service';
import { siteIn } from '../site/site';
import { type DocumentsMiddleware, type Params, whereLocale } from './context';
import type { Row } from './rows';

/** Remembers where articles were published, in the transaction that publishes them, takes them off or moves their section. */
export const redirecting =
  (strapi: Core.Strapi): DocumentsMiddleware =>
  async ({ uid, action, params }, next) => {
    if (uid === ARTICLE_UID && ['publish', 'unpublish', 'delete'].includes(action))
      return strapi.db.transaction(() => moveArticle(strapi, action, params, next));
    if (uid === SECTION_UID && ['update', 'delete'].includes(action))
      return strapi.db.transaction(() => moveSection(strapi, action, params, next));
    return next();
  };

type Next = () => Promise<unknown>;

async function moveArticle(strapi: Core.Strapi, action: string, params: Params, next: Next): Promise<unknown> {
  // What was out before this plugin knew of it is not forgotten either.
  const before = await placesOf(strapi, params);
  const result = await next();
  const after = action === 'publish' ? await placesOf(strapi, params) : [];
  const [left, taken] = [without(strapi, before, after), without(strapi, after, before)];
  await service(strapi, 'redirects').keep([...left, ...taken]);
  return result;
}

/** Its articles move with it; those of one that is deleted stand in none. */
async function moveSection(strapi: Core.Strapi, action: string, params: Params, next: Next): Promise<unknown> {
  const before = await sectionsOf(strapi, params);
  // Once it is deleted nobody knows what was in it.
  if (action === 'delete') await leave(strapi, before, []);
  const result = await next();
  if (action === 'update') await leave(strapi, before, await sectionsOf(strapi, params));
  return result;
}

async function leave(strapi: Core.Strapi, before: readonly Row[], after: readonly Row[]): Promise<void> {
  for (const section of before) {
    const now = after.find(({ id }) => id === section.id);
    const pathIn = (row?: Row): string =>
      siteIn(strapi, section.locale).pathOf('article', { documentId: '-', slug: '-', section: text(row?.slug) });
    if (pathIn(section) !== pathIn(now)) await service(strapi, 'redirects').keepAllOf(section);
  }
}

/** Publishing anew at the same place moves nothing. */
function without(
  strapi: Core.Strapi,
  places: readonly ArticlePlace[],
  others: readonly ArticlePlace[],
): ArticlePlace[] {
  const pathOf = (place: ArticlePlace): string => siteIn(strapi, place.locale).pathOf('article', place);
  const isSame = (one: ArticlePlace, other: ArticlePlace): boolean =>
    one.locale === other.locale && one.slug === other.slug && pathOf(one) === pathOf(other);
  return places.filter((place) => !others.some((other) => isSame(place, other)));
}

async function placesOf(strapi: Core.Strapi, { documentId, locale }: Params): Promise<ArticlePlace[]> {
  const rows = (await strapi.db.query(ARTICLE_UID).findMany({
    select: ['documentId', 'locale', 'slug'],
    where: { documentId, ...(await whereLocale(strapi, locale)), publishedAt: { $notNull: true } },
    populate: { section: { select: ['slug'] } },
  })) as (Row & { slug: string | null; section: Row | null })[];
  return rows.flatMap(({ slug, section, ...row }) =>
    slug ? [{ documentId: row.documentId, locale: row.locale, slug, section: text(section?.slug) ?? '' }] : [],
  );
}

const sectionsOf = async (strapi: Core.Strapi, { documentId, locale }: Params): Promise<Row[]> =>
  (await strapi.db.query(SECTION_UID).findMany({
    select: ['id', 'locale', 'slug'],
    where: { documentId, ...(await whereLocale(strapi, locale)) },
  })) as Row[];
