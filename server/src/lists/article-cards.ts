import type { Core } from '@strapi/types';
import type { Card, List } from '../../../shared/contracts/content';
import { AUTHOR_UID, TAG_UID } from '../../../shared/uids';
import { sectionAndBelow } from '../content/sections';
import type { Row } from '../documents/rows';
import type { PublishedFilter } from '../published/types';
import { service } from '../services/service';
import { cursorOf, placeOf } from '../validation/cursor';
import type { ArticleCardsQuery } from '../validation/lists';
import { pageOf } from './page';

/** A page of articles, newest first, each as JSON; with a section or author that there is none of, of no articles. */
export async function articleCards(strapi: Core.Strapi, query: ArticleCardsQuery): Promise<List<string>> {
  const { pageSize, cursor, total, ...filters } = query;
  const filter = await filterOf(strapi, filters);
  const [shownAt, entry] = cursor === undefined ? [] : placeOf(cursor, filters, ['instant', 'text']);
  const after = shownAt !== undefined && entry !== undefined ? { shownAt, entry } : undefined;
  const published = service(strapi, 'published');

  const rows = await published.list(filter, ['entry', 'shownAt', 'card'], { limit: pageSize + 1, after });
  const { data, meta } = pageOf(
    rows,
    pageSize,
    ({ card }) => card,
    (row) => cursorOf([row.shownAt, row.entry], filters),
  );
  return { data, meta: total ? { ...meta, total: await published.count(filter) } : meta };
}

/** The newest articles that show each of some parts. */
export async function usedIn(
  strapi: Core.Strapi,
  language: string,
  parts: readonly string[],
  limit: number,
): Promise<(part: string) => Card[]> {
  const published = service(strapi, 'published');
  const uses = await published.uses(language, parts, limit);
  const entries = [...new Set(uses.map(({ entry }) => entry))];
  const cards = (await published.list({ language, entries }, ['card'], { limit: entries.length })).map(
    ({ card }) => JSON.parse(card) as Card,
  );
  const shown = new Set(uses.map(({ part, entry }) => `${part} ${entry}`));
  return (part) => cards.filter(({ documentId }) => shown.has(`${part} ${documentId}`));
}

type Filters = Omit<ArticleCardsQuery, 'pageSize' | 'cursor' | 'total'>;

async function filterOf(strapi: Core.Strapi, filters: Filters): Promise<PublishedFilter> {
  const { locale, section, author, tag, kind, from, to, q, documentId } = filters;
  const keys: string[][] = [];
  if (section !== undefined) keys.push(await sectionAndBelow(strapi, section, locale));
  if (author !== undefined) keys.push(await documentIdsOf(strapi, AUTHOR_UID, [author], locale));
  if (tag) keys.push(await documentIdsOf(strapi, TAG_UID, tag, locale));
  return {
    language: locale,
    keys,
    kinds: kind,
    from,
    to,
    words: q,
    entries: documentId,
  };
}

/** Entries by their slugs. */
async function documentIdsOf(
  strapi: Core.Strapi,
  uid: typeof AUTHOR_UID | typeof TAG_UID,
  slugs: readonly string[],
  locale: string,
): Promise<string[]> {
  const where = { slug: { $in: slugs }, locale };
  const rows = (await strapi.db.query(uid).findMany({ select: ['documentId'], where })) as Row[];
  return rows.map(({ documentId }) => documentId);
}
