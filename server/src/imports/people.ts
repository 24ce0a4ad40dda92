import { errors } from '@strapi/utils';
import type { Core } from '@strapi/types';
import type { Choice, ImportedEntry } from '../../../shared/contracts/import';
import type { ImportResult } from '../../../importer';
import { AUTHOR_UID, SECTION_UID } from '../../../shared/uids';
import { type Importer, createEntry, entryOf } from './importer';

interface Named {
  readonly documentId: string;
  readonly name: string;
}

const MOST = 500;

/** The entry of this name, in any case of letters, in the language. */
export async function findByName(
  strapi: Core.Strapi,
  uid: string,
  name: string | null,
  locale: string | null,
): Promise<Named | null> {
  if (!name) return null;
  return (await strapi.db.query(uid).findOne({
    select: ['documentId', 'name'],
    where: { name: { $eqi: name }, ...(locale ? { locale } : {}) },
  })) as Named | null;
}

/** Entries to choose from, by name. */
export async function listOf(strapi: Core.Strapi, uid: string, locale: string): Promise<Named[]> {
  const rows = (await strapi.db.query(uid).findMany({
    select: ['documentId', 'name'],
    where: { locale },
    orderBy: { name: 'asc' },
    limit: MOST,
  })) as Named[];
  return rows.map(({ documentId, name }) => ({ documentId, name }));
}

/** The section that was chosen, looked up first and made when there is none of its name. */
export async function sectionFor(importer: Importer, choice: Choice): Promise<ImportedEntry | null> {
  const found = await chosen(importer, SECTION_UID, choice, 'section');
  if (found) return entryOf(SECTION_UID, found.documentId, found.name, true);
  if (!choice || !('name' in choice)) return null;
  const { documentId } = await createEntry(importer, SECTION_UID, { name: choice.name });
  return entryOf(SECTION_UID, documentId, choice.name, false);
}

/** The authors of the article: everybody whom the page's byline names, or the one who was chosen instead. */
export async function authorsFor(
  importer: Importer,
  choice: Choice,
  byline: ImportResult['byline'],
): Promise<ImportedEntry[]> {
  const isByline = choice !== null && 'name' in choice && choice.name === byline?.name;
  const choices: readonly Choice[] = isByline ? byline.names.map((name) => ({ name })) : [choice];
  const authors: ImportedEntry[] = [];
  // One after the other: two spellings of one name must meet the author that the first has made.
  for (const one of choices) {
    const author = await authorFor(importer, one, byline);
    if (author && !authors.some(({ documentId }) => documentId === author.documentId)) authors.push(author);
  }
  return authors;
}

/** The author that was chosen. One who is known in another language only gets this one too: a name is no translation. */
async function authorFor(
  importer: Importer,
  choice: Choice,
  byline: ImportResult['byline'],
): Promise<ImportedEntry | null> {
  const found = await chosen(importer, AUTHOR_UID, choice, 'author');
  if (found) return entryOf(AUTHOR_UID, found.documentId, found.name, true);
  if (!choice || !('name' in choice)) return null;

  const role = byline?.names.includes(choice.name) ? byline.role : null;
  const abroad = await findByName(importer.strapi, AUTHOR_UID, choice.name, null);
  if (!abroad) {
    const { documentId } = await createEntry(importer, AUTHOR_UID, { name: choice.name, role });
    return entryOf(AUTHOR_UID, documentId, choice.name, false);
  }
  const { documentId, name } = abroad;
  const data = { role, updatedBy: importer.user } as never;
  await importer.strapi.documents(AUTHOR_UID as never).update({ documentId, locale: importer.locale, data });
  return entryOf(AUTHOR_UID, documentId, name, true);
}

/** @throws {ValidationError} when an entry was chosen that isn't there, in this language. */
async function chosen(
  { strapi, locale }: Importer,
  uid: string,
  choice: Choice,
  noun: 'section' | 'author',
): Promise<Named | null> {
  if (!choice) return null;
  if ('name' in choice) return findByName(strapi, uid, choice.name, locale);

  const { documentId } = choice;
  const found = (await strapi.db.query(uid).findOne({
    select: ['documentId', 'name'],
    where: { documentId, locale },
  })) as Named | null;
  if (found) return found;
  const message = `The chosen ${noun} isn’t there any more, or not in this language`;
  throw new errors.ValidationError(message, { errors: [{ path: [noun], message, name: 'ValidationError' }] });
}
