/**
 * The one adapter between Strapi and the engine: an entry as the server reads it, or the values of the edit form, as a
 * document. Both halves check through it, so they cannot disagree.
 */
import {
  type ArticleInput,
  type BodyInput,
  type Document,
  type Grid,
  type PartInput,
  primaryLanguage,
  readArticle,
  readPart,
} from '../engine';
import { CALL, PROSE, QUOTE, TABLE } from './blocks';
import { ARTICLE_UID, type CheckedUid, FACT_BOX_UID, FAQ_UID, READER_QUESTION_UID } from './uids';

/** An entry, a form's values, or the data of a request: nothing about their types is certain. */
export type EntryValues = Readonly<Record<string, unknown>>;

/**
 * Reads an entry of one of the checked types.
 *
 * @param language - Language or locale code such as `en` or `pt-BR`; null: unknown.
 */
export function entryToDocument(uid: CheckedUid, entry: EntryValues, language: string | null): Document {
  const primary = primaryLanguage(language);
  return uid === ARTICLE_UID ? readArticle(articleOf(entry, primary)) : readPart(partOf(uid, entry, primary));
}

function articleOf(entry: EntryValues, language: string | null): ArticleInput {
  return {
    language,
    title: textOr(entry.title),
    standfirst: textOr(entry.standfirst),
    articleKind: textOr(entry.kind) ?? undefined,
    authors: namesOf(entry.authors),
    section: nameOf(entry.section),
    body: Array.isArray(entry.body) ? entry.body.map(blockOf) : [],
  };
}

function partOf(uid: Exclude<CheckedUid, typeof ARTICLE_UID>, entry: EntryValues, language: string | null): PartInput {
  switch (uid) {
    case FACT_BOX_UID:
      return { kind: 'fact-box', language, body: textOr(entry.body), factBoxKind: textOr(entry.kind) ?? undefined };
    case FAQ_UID:
      return { kind: 'faq', language, question: textOr(entry.question), body: textOr(entry.answer) };
    case READER_QUESTION_UID:
      return {
        kind: 'reader-question',
        language,
        question: textOr(entry.question),
        body: textOr(entry.answer),
        ...askerOf(entry),
      };
  }
}

/** `consent` is left unknown where the entry was read without its private fields. */
const askerOf = ({ askedBy, place, consent }: EntryValues): Pick<PartInput, 'askedBy' | 'place' | 'consent'> => ({
  askedBy: textOr(askedBy)?.trim() || null,
  place: textOr(place)?.trim() || null,
  consent: consent === undefined ? undefined : grantsPublishing(consent),
});

/** Consent is kept as the words that were agreed to (`version`) and when; `publish: false` takes it back. */
function grantsPublishing(value: unknown): boolean {
  const consent = jsonOr(value);
  return isRecord(consent) && !!textOr(consent.version)?.trim() && consent.publish !== false;
}

/** A block without `id` and `__temp_key__`, which change while nothing else does. */
function blockOf(value: unknown): BodyInput {
  const block = isRecord(value) ? value : {};
  const __component = textOr(block.__component) ?? '';
  switch (__component) {
    case PROSE:
      return { __component, markdown: textOr(block.markdown) };
    case TABLE:
      return { __component, caption: textOr(block.caption), source: textOr(block.source), grid: gridOr(block.grid) };
    case QUOTE:
      return {
        __component,
        text: textOr(block.text),
        speaker: textOr(block.speaker),
        role: textOr(block.role),
        url: textOr(block.url),
      };
    case CALL:
      return { __component, text: textOr(block.text), url: textOr(block.url) };
    default:
      return { __component };
  }
}

/** A grid as stored, or null for anything that is none; cells that are no text become their text. */
export function gridOr(value: unknown): Grid | null {
  const grid = jsonOr(value);
  if (!isRecord(grid) || !Array.isArray(grid.rows)) return null;
  const rows = grid.rows.map((row: unknown) => (Array.isArray(row) ? row.map(cellText) : []));
  return { rows, headerRows: grid.headerRows === 0 ? 0 : 1, headerColumn: grid.headerColumn === true };
}

const cellText = (cell: unknown): string =>
  typeof cell === 'string' ? cell : typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : '';

/** A form may hold a JSON field as its text. Text that is not JSON holds nothing. */
function jsonOr(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/**
 * Names of related entries: populated entries, or what a form has connected. Undefined where they can't be known: a form
 * holds only the changes of a relation, a request only ids.
 */
function namesOf(value: unknown): readonly string[] | undefined {
  if (value === null) return [];
  const list = Array.isArray(value) ? value : isRecord(value) ? connectedIn(value) : undefined;
  if (!list) return undefined;
  const names = list.map((related: unknown) =>
    isRecord(related) ? (textOr(related.name) ?? textOr(related.label)) : null,
  );
  return names.every((name) => name !== null) ? names : undefined;
}

/** Only additions to an unknown list tell nothing when there are none; `set` replaces the list. */
function connectedIn({ connect, set }: EntryValues): readonly unknown[] | undefined {
  if (Array.isArray(set)) return set as unknown[];
  return Array.isArray(connect) && connect.length > 0 ? connect : undefined;
}

function nameOf(value: unknown): string | null | undefined {
  if (value === null) return null;
  if (!isRecord(value)) return undefined;
  if ('connect' in value || 'set' in value || 'disconnect' in value) return namesOf(value)?.at(-1);
  return textOr(value.name) ?? undefined;
}

const textOr = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const isRecord = (value: unknown): value is EntryValues =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
