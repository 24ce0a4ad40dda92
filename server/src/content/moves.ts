import type { Core } from '@strapi/types';
import type { RedirectEntry } from '../../../shared/contracts/content';
import { ARTICLE_UID, AUTHOR_UID, SECTION_UID } from '../../../shared/uids';
import type { Row } from '../documents/rows';
import type { OldPlace } from '../published/old-places';
import { instant } from '../render/shapes';
import { text } from '../render/stored';
import { type Site, siteIn } from '../site/site';

type Type = OldPlace['type'];

const UIDS = { article: ARTICLE_UID, section: SECTION_UID, author: AUTHOR_UID } as const;
const TYPES = Object.keys(UIDS) as Type[];

/** Tells where one of these places leads now; null where it is no other address, or none that anybody knows. */
export async function movesOf(
  strapi: Core.Strapi,
  locale: string,
  places: readonly OldPlace[],
): Promise<(place: OldPlace) => RedirectEntry | null> {
  const site = siteIn(strapi, locale);
  const standing = await standingOf(strapi, locale, places);
  const live = await liveAmong(strapi, site, locale, places);
  return ({ type, slug, section, entry, changedAt }) => {
    const row = standing.get(nameOf(type, entry));
    // An article that is out no longer stood in a section that nobody wrote down.
    if (type === 'article' && site.namesSection && section === null && !row) return null;
    const now = text(row?.section?.slug);
    const from = site.pathOf(type, { documentId: entry, slug, section: section ?? now });
    const to = row ? site.pathOf(type, { documentId: entry, slug: row.slug, section: now }) : null;
    // Where addresses have no slug, another slug is no other address.
    return from === to || live.has(from)
      ? null
      : { from, to, status: to === null ? 410 : 301, locale, changedAt: instant(changedAt) };
  };
}

type Standing = Row & { readonly slug: string; readonly section?: Row | null };

/** Paths at which something else stands now, where entries of different types can have the same one. */
async function liveAmong(
  strapi: Core.Strapi,
  site: Site,
  locale: string,
  places: readonly OldPlace[],
): Promise<ReadonlySet<string>> {
  const sample = { documentId: 'x', slug: 'x', section: null };
  if (places.length === 0 || new Set(TYPES.map((type) => site.pathOf(type, sample))).size === TYPES.length)
    return new Set();
  const slugs = [...new Set(places.map(({ slug }) => slug))];
  const found = await Promise.all(
    TYPES.map(async (type) => {
      const rows = await readable(strapi, type, locale, { slug: { $in: slugs } });
      return rows.map((row) => site.pathOf(type, { ...row, section: text(row.section?.slug) }));
    }),
  );
  return new Set(found.flat());
}

const nameOf = (type: Type, documentId: string): string => `${type} ${documentId}`;

/** The entries of these places, as far as readers see them. */
async function standingOf(
  strapi: Core.Strapi,
  locale: string,
  places: readonly OldPlace[],
): Promise<ReadonlyMap<string, Standing>> {
  const found = await Promise.all(
    TYPES.map(async (type) => {
      const documentIds = [...new Set(places.filter((place) => place.type === type).map(({ entry }) => entry))];
      if (documentIds.length === 0) return [];
      const rows = await readable(strapi, type, locale, { documentId: { $in: documentIds } });
      return rows.map((row) => [nameOf(type, row.documentId), row] as const);
    }),
  );
  return new Map(found.flat());
}

const readable = async (strapi: Core.Strapi, type: Type, locale: string, where: object): Promise<Standing[]> =>
  (await strapi.db.query(UIDS[type]).findMany({
    select: ['documentId', 'slug'],
    where: { ...where, locale, ...(type === 'article' && { publishedAt: { $notNull: true } }) },
    ...(type === 'article' && { populate: { section: true } }),
  })) as Standing[];
