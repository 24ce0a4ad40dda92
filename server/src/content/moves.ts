import type { Core } from '@strapi/types';
import type { RedirectEntry } from '../../../shared/contracts/content';
import { ARTICLE_UID, AUTHOR_UID, SECTION_UID } from '../../../shared/uids';
import type { Row } from '../documents/rows';
import type { OldPlace } from '../published/old-places';
import { instant } from '../render/shapes';
import { text } from '../render/stored';
import { siteIn } from '../site/site';

const UIDS = { article: ARTICLE_UID, section: SECTION_UID, author: AUTHOR_UID } as const;

/** Tells where one of these places leads now; null where it is no other address, or none that anybody knows. */
export async function movesOf(
  strapi: Core.Strapi,
  locale: string,
  places: readonly OldPlace[],
): Promise<(place: OldPlace) => RedirectEntry | null> {
  const site = siteIn(strapi, locale);
  const standing = await standingOf(strapi, locale, places);
  return ({ type, slug, section, entry, changedAt }) => {
    const row = standing.get(nameOf(type, entry));
    // An article that is out no longer stood in a section that nobody wrote down.
    if (type === 'article' && site.namesSection && section === null && !row) return null;
    const now = text(row?.section?.slug);
    const from = site.pathOf(type, { documentId: entry, slug, section: section ?? now });
    const to = row ? site.pathOf(type, { documentId: entry, slug: row.slug, section: now }) : null;
    // Where addresses have no slug, another slug is no other address.
    return from === to ? null : { from, to, status: to === null ? 410 : 301, locale, changedAt: instant(changedAt) };
  };
}

const PUBLISHED = { publishedAt: { $notNull: true } };

type Standing = Row & { readonly slug: string; readonly section?: Row | null };

const nameOf = (type: OldPlace['type'], documentId: string): string => `${type} ${documentId}`;

/** Those that readers see. */
async function standingOf(
  strapi: Core.Strapi,
  locale: string,
  places: readonly OldPlace[],
): Promise<ReadonlyMap<string, Standing>> {
  const found = await Promise.all(
    (Object.keys(UIDS) as OldPlace['type'][]).map(async (type) => {
      const documentIds = [...new Set(places.filter((place) => place.type === type).map(({ entry }) => entry))];
      if (documentIds.length === 0) return [];
      const rows = (await strapi.db.query(UIDS[type]).findMany({
        select: ['documentId', 'slug'],
        where: { documentId: { $in: documentIds }, locale, ...(type === 'article' && PUBLISHED) },
        ...(type === 'article' && { populate: { section: true } }),
      })) as Standing[];
      return rows.map((row) => [nameOf(type, row.documentId), row] as const);
    }),
  );
  return new Map(found.flat());
}
