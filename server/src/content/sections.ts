import type { Core } from '@strapi/types';
import { SECTION_UID } from '../../../shared/uids';
import type { Row } from '../documents/rows';

export type SectionRow = Row & { readonly parent: Row | null };

/** All sections of a language, in the editors' order. */
export const sectionsIn = async (strapi: Core.Strapi, locale: string): Promise<SectionRow[]> =>
  (await strapi.db.query(SECTION_UID).findMany({
    where: { locale },
    orderBy: [{ order: 'asc' }, { name: 'asc' }, { documentId: 'asc' }],
    populate: { parent: true },
  })) as SectionRow[];

/** A section and all below it, by documentId. Somebody may have put a section under itself: each is named once. */
export function withBelow(sections: readonly SectionRow[], documentId: string): string[] {
  const found = new Set([documentId]);
  for (const above of found)
    for (const { documentId: below, parent } of sections) if (parent?.documentId === above) found.add(below);
  return [...found];
}

/** The line of sections that leads to one, from the outermost on, itself last. */
export function lineTo(sections: readonly SectionRow[], documentId: string): SectionRow[] {
  const line: SectionRow[] = [];
  let current = sections.find((section) => section.documentId === documentId);
  while (current && !line.includes(current)) {
    line.unshift(current);
    const above = current.parent?.documentId;
    current = sections.find((section) => section.documentId === above);
  }
  return line;
}
