import type { Core } from '@strapi/types';
import { hash } from '../../../engine';
import { slugOf } from '../../../importer';
import { ARTICLE_UID, AUTHOR_UID, SECTION_UID, TAG_UID } from '../../../shared/uids';

/** Types with an address, and the attribute it is made from. */
export const SLUG_SOURCES: Readonly<Record<string, 'title' | 'name'>> = {
  [ARTICLE_UID]: 'title',
  [AUTHOR_UID]: 'name',
  [SECTION_UID]: 'name',
  [TAG_UID]: 'name',
};

/** The slug of a text. Scripts that can't be spelled in Latin letters get a short name of their own. */
export const slugOrName = (text: string, fallback: string): string =>
  slugOf(text) ?? `${fallback}-${hash(text).slice(0, 8)}`;

/**
 * The slug itself if no other entry has it in this locale, neither as draft nor published; else with the first number
 * that is free, from `-2`. Slugs of authors are the same in every language, so they are compared across all.
 */
export async function freeSlug(
  strapi: Core.Strapi,
  uid: string,
  wish: string,
  locale: string,
  documentId?: string,
): Promise<string> {
  const rows = (await strapi.db.query(uid).findMany({
    select: ['slug'],
    where: {
      slug: { $startsWith: wish },
      ...(uid === AUTHOR_UID ? {} : { locale }),
      ...(documentId ? { documentId: { $ne: documentId } } : {}),
    },
  })) as { slug: string }[];

  const taken = new Set(rows.map(({ slug }) => slug));
  if (!taken.has(wish)) return wish;
  let number = 2;
  while (taken.has(`${wish}-${number}`)) number++;
  return `${wish}-${number}`;
}
