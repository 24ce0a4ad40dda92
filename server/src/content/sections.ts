import type { Core } from '@strapi/types';
import { SECTION_UID } from '../../../shared/uids';
import type { Row } from '../documents/rows';
import { withTables } from '../published/tables';

export type SectionRow = Row & { readonly parent: Row | null };

/** All sections of a language, in the editors' order. */
export const sectionsIn = async (strapi: Core.Strapi, locale: string): Promise<SectionRow[]> =>
  (await strapi.db.query(SECTION_UID).findMany({
    where: { locale },
    orderBy: [{ order: 'asc' }, { name: 'asc' }, { documentId: 'asc' }],
    populate: { parent: true },
  })) as SectionRow[];

/**
 * A section and all below it, by documentId; none when there is no such section. Somebody may have put a section under
 * itself: each is named once.
 */
export async function sectionAndBelow(strapi: Core.Strapi, slug: string, locale: string): Promise<string[]> {
  const sections = await placesIn(strapi, locale);
  const found = new Set(sections.filter((section) => section.slug === slug).map(({ documentId }) => documentId));
  for (const above of found) for (const { documentId, parent } of sections) if (parent === above) found.add(documentId);
  return [...found];
}

interface SectionPlace {
  readonly documentId: string;
  readonly slug: string;
  /** documentId of the section above. */
  readonly parent: string | null;
}

/** Asked for with each list of a section: Strapi's query engine takes several times as long for these three columns. */
async function placesIn(strapi: Core.Strapi, locale: string): Promise<SectionPlace[]> {
  const { tableName, attributes } = strapi.db.metadata.get(SECTION_UID);
  const { joinTable: link } = attributes.parent as unknown as { joinTable: Link };
  return withTables(
    strapi,
    async (tables) =>
      (await tables('sections', 's')
        .leftJoin(`${link.name} as l`, `l.${link.joinColumn.name}`, 's.id')
        .leftJoin(`${tableName} as p`, 'p.id', `l.${link.inverseJoinColumn.name}`)
        .where('s.locale', locale)
        .select({ documentId: 's.document_id', slug: 's.slug', parent: 'p.document_id' })) as SectionPlace[],
  );
}

interface Link {
  readonly name: string;
  readonly joinColumn: { readonly name: string };
  readonly inverseJoinColumn: { readonly name: string };
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
