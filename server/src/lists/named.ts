import type { Core } from '@strapi/types';
import type {
  AuthorCard,
  AuthorPage,
  List,
  SectionCard,
  SectionPage,
  TagCard,
} from '../../../shared/contracts/content';
import { AUTHOR_UID, TAG_UID } from '../../../shared/uids';
import { type SectionRow, lineTo, sectionsIn } from '../content/sections';
import type { Row } from '../documents/rows';
import { createRenderContext } from '../render/context';
import { pictureOf } from '../render/image';
import { breadcrumbOf } from '../render/breadcrumb';
import { partHtml } from '../render/parts';
import { authorOf, linkOf } from '../render/shapes';
import { text } from '../render/stored';
import { mediaUrlOf, siteIn } from '../site/site';
import { cursorOf, placeOf, refuseCursor } from '../validation/cursor';
import type { CardsQuery } from '../validation/lists';
import { pageOf } from './page';

/** Sections, authors and tags: what articles are ordered by. */

export async function sectionPage(strapi: Core.Strapi, slug: string, locale: string): Promise<SectionPage | null> {
  const sections = await sectionsIn(strapi, locale);
  const section = sections.find((one) => one.slug === slug);
  if (!section) return null;
  const site = siteIn(strapi, locale);
  const below = sections.filter(({ parent }) => parent?.documentId === section.documentId);
  return {
    ...linkOf('section', section, site),
    locale,
    description: text(section.description),
    breadcrumb: breadcrumbOf(lineTo(sections, section.documentId), { locale, site }),
    children: below.map((row) => linkOf('section', row, site)),
  };
}

export async function authorPage(strapi: Core.Strapi, slug: string, locale: string): Promise<AuthorPage | null> {
  const author = (await strapi.db
    .query(AUTHOR_UID)
    .findOne({ where: { slug, locale }, populate: { portrait: true } })) as Row | null;
  if (!author) return null;
  const setting = { locale, site: siteIn(strapi, locale), mediaUrl: mediaUrlOf(strapi) };
  const biography = text(author.biography);
  return {
    ...authorOf(author, setting.site),
    locale,
    biographyHtml: biography && partHtml(biography, author.documentId, createRenderContext(setting)),
    portrait: pictureOf({ image: author.portrait }, setting.mediaUrl),
  };
}

/** All sections, flat, in the editors' order. */
export async function sectionCards(
  strapi: Core.Strapi,
  { pageSize, cursor, ...filters }: CardsQuery,
): Promise<List<SectionCard>> {
  const sections = await sectionsIn(strapi, filters.locale);
  const [after] = cursor === undefined ? [] : placeOf(cursor, filters, ['text']);
  const last = sections.findIndex(({ documentId }) => documentId === after);
  // A section that is gone meanwhile leads nowhere: begun anew, the list would name all before it twice.
  if (after !== undefined && last === -1) refuseCursor();
  const start = last + 1;
  const site = siteIn(strapi, filters.locale);
  const cardOf = (row: SectionRow): SectionCard => ({
    ...linkOf('section', row, site),
    locale: row.locale,
    description: text(row.description),
    parentId: row.parent?.documentId ?? null,
  });
  return pageOf(sections.slice(start, start + pageSize + 1), pageSize, cardOf, ({ documentId }) =>
    cursorOf([documentId], filters),
  );
}

export const authorCards = (strapi: Core.Strapi, query: CardsQuery): Promise<List<AuthorCard>> =>
  byName(strapi, AUTHOR_UID, query, (row) => ({
    ...authorOf(row, siteIn(strapi, row.locale)),
    locale: row.locale,
  }));

export const tagCards = (strapi: Core.Strapi, query: CardsQuery): Promise<List<TagCard>> =>
  byName(strapi, TAG_UID, query, (row) => ({ ...linkOf('tag', row, siteIn(strapi, row.locale)), locale: row.locale }));

async function byName<T>(
  strapi: Core.Strapi,
  uid: typeof AUTHOR_UID | typeof TAG_UID,
  { pageSize, cursor, ...filters }: CardsQuery,
  cardOf: (row: Row) => T,
): Promise<List<T>> {
  const [name, documentId] = cursor === undefined ? [] : placeOf(cursor, filters, ['text', 'text']);
  const after =
    cursor === undefined ? {} : { $or: [{ name: { $gt: name } }, { name, documentId: { $gt: documentId } }] };
  const rows = (await strapi.db.query(uid).findMany({
    where: { locale: filters.locale, ...after },
    orderBy: [{ name: 'asc' }, { documentId: 'asc' }],
    limit: pageSize + 1,
  })) as Row[];
  return pageOf(rows, pageSize, cardOf, (row) => cursorOf([String(row.name), row.documentId], filters));
}
