import type { Core } from '@strapi/types';
import { AUTHOR_UID, FORMER_SLUG_UID, SECTION_UID } from '../../../shared/uids';
import { linkOf } from '../render/shapes';
import { siteIn } from '../site/site';
import type { Row } from '../documents/rows';

const NAMED = { section: SECTION_UID, author: AUTHOR_UID } as const;

export type Kind = keyof typeof NAMED;

export interface Place {
  readonly documentId: string;
  readonly slug: string;
  readonly locale: string;
  readonly url: string | null;
}

/** Where a section or an author stands now that had the slug, in the first language in which one had it; null: none. */
export async function movedTo(
  strapi: Core.Strapi,
  kind: Kind,
  slug: string,
  locales: readonly string[],
): Promise<Place | null> {
  for (const locale of locales) {
    const where = { type: NAMED[kind], slug, language: locale };
    const former = (await strapi.db.query(FORMER_SLUG_UID).findOne({ where })) as { entry: string } | null;
    const row =
      former &&
      ((await strapi.db.query(NAMED[kind]).findOne({ where: { documentId: former.entry, locale } })) as Row | null);
    if (row) return { ...linkOf(kind, row, siteIn(strapi, locale)), locale };
  }
  return null;
}
