/** Words of entries, as far as a user may read them: none of fields that their roles keep from them. */
import type { Core } from '@strapi/types';
import { shorten, textOf } from '../../../engine';
import { mayHoldText } from '../../../shared/walk';
import { readRow } from '../checking/check-row';
import { checkedType, typesOf } from '../checking/types';
import { TITLES, titleOf } from '../documents/about';
import type { Ability } from '../documents/access';
import { draftsOf } from '../documents/drafts';
import { closedIn } from './allowed';
import { type EntryColumns, draftRows, entryKey } from './entries';

/** Of a finding whose words a user may not read: what the rule says of itself is left to be told. */
export const WITHOUT_WORDS = { message: '', params: {}, excerpt: '' } as const;

/** @param fields - Names of the fields that the words may be from; all that hold text when left out. */
export type MayRead = (entry: EntryColumns, fields?: readonly string[]) => boolean;

/** Of entries that are gone nobody may read a word. */
export async function readableIn(
  strapi: Core.Strapi,
  ability: Ability,
  entries: readonly EntryColumns[],
): Promise<MayRead> {
  const closed = await closedIn(strapi, ability, 'read', entries);
  return (entry, fields = textFields(strapi, entry.type)) =>
    closed.get(entryKey(entry))?.every((name) => !fields.includes(name)) ?? false;
}

/** The field in which a path leads somewhere; undefined: it is about the whole entry. */
export const fieldOf = (path: string | null): readonly string[] | undefined =>
  path ? path.split('.').slice(0, 1) : undefined;

const textFields = (strapi: Core.Strapi, uid: string): string[] =>
  Object.entries(attributesOf(strapi, uid)).flatMap(([name, attribute]) => (mayHoldText(name, attribute) ? name : []));

/** Fields that may name an entry of a type. */
export const titleFields = (strapi: Core.Strapi, uid: string): string[] =>
  [checkedType(strapi, uid)?.title ?? '', ...TITLES].filter((name) => name in attributesOf(strapi, uid));

const attributesOf = (strapi: Core.Strapi, uid: string) => typesOf(strapi)[uid]?.attributes ?? {};

/**
 * What each draft is called, or how it begins where it has no title; empty where the user may not read that. Entries that
 * are gone are left out.
 */
export async function titlesOf(
  strapi: Core.Strapi,
  ability: Ability,
  entries: readonly EntryColumns[],
): Promise<Map<string, string>> {
  const mayRead = await readableIn(strapi, ability, entries);
  const drafts = await draftRows(strapi, entries, (uid) => titleFields(strapi, uid));
  const titles = new Map<string, string>();
  for (const entry of entries) {
    const row = drafts.get(entryKey(entry));
    if (!row || titles.has(entryKey(entry))) continue;
    const isOpen = mayRead(entry, titleFields(strapi, entry.type));
    const title = isOpen ? titleOf(row, checkedType(strapi, entry.type)?.title) : '';
    titles.set(entryKey(entry), title || (isOpen && mayRead(entry) ? await beginningOf(strapi, entry) : ''));
  }
  return titles;
}

const LONGEST_BEGINNING = 60;

/** The first words of a draft; empty: it has none. */
async function beginningOf(strapi: Core.Strapi, { type: uid, entry, language }: EntryColumns): Promise<string> {
  const type = checkedType(strapi, uid);
  const [row] = await draftsOf(strapi, uid, { documentId: entry, locale: language });
  if (!type || !row) return '';
  const texts = readRow(strapi, type, row).document.blocks.map(textOf);
  return shorten(texts.find((text) => /[\p{L}\p{N}]/u.test(text)) ?? '', LONGEST_BEGINNING);
}
