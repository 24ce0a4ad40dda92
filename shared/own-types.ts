/** What the plugin's own types mean: which field is the title, who the authors are, what a block of an article is. */
import { type ArticleInput, type BodyInput, type FieldInput, type PartInput } from '../engine';
import { CALL, PROSE, QUOTE, TABLE } from './blocks';
import { changedBoxesIn } from './changed-boxes';
import { sameAsEntry, sameInBody } from './same-questions';
import { gridOr } from './grid';
import { jsonOr } from './json';
import type { Values as EntryValues } from './path';
import { type ARTICLE_UID, type CheckedUid, FACT_BOX_UID, FAQ_UID, READER_QUESTION_UID } from './uids';

/** @param fieldsOf - What an application's own block at an index of the body holds. */
export function articleOf(
  entry: EntryValues,
  language: string | null,
  fieldsOf: (index: number) => readonly FieldInput[],
): ArticleInput {
  return {
    language,
    title: textOr(entry.title),
    standfirst: textOr(entry.standfirst),
    articleKind: textOr(entry.kind) ?? undefined,
    authors: namesOf(entry.authors),
    section: nameOf(entry.section),
    body: Array.isArray(entry.body)
      ? entry.body.map((value: unknown, index) => blockOf(value, () => fieldsOf(index)))
      : [],
    changedBoxes: changedBoxesIn(entry),
    told: Array.isArray(entry.told) ? entry.told.map(String) : undefined,
    sameQuestions: sameInBody(entry),
  };
}

export function partOf(
  uid: Exclude<CheckedUid, typeof ARTICLE_UID>,
  entry: EntryValues,
  language: string | null,
): PartInput {
  switch (uid) {
    case FACT_BOX_UID:
      return {
        kind: 'fact-box',
        language,
        body: textOr(entry.body),
        factBoxKind: textOr(entry.kind) ?? undefined,
        asOf: entry.asOf === undefined ? undefined : textOr(entry.asOf),
        reviewBy: entry.reviewBy === undefined ? undefined : textOr(entry.reviewBy),
        isUnused: typeof entry.isUnused === 'boolean' ? entry.isUnused : undefined,
      };
    case FAQ_UID:
      return {
        kind: 'faq',
        language,
        question: textOr(entry.question),
        body: textOr(entry.answer),
        sameQuestions: sameAsEntry(entry),
      };
    case READER_QUESTION_UID:
      return {
        kind: 'reader-question',
        language,
        question: textOr(entry.question),
        body: textOr(entry.answer),
        // Nobody waits for an answer that was declined.
        receivedAt: isDeclined(entry.state) ? undefined : (textOr(entry.createdAt) ?? undefined),
        ...askerOf(entry),
      };
  }
}

const isDeclined = (state: unknown): boolean => state === 'declined' || state === 'spam';

/** `consent` is left unknown where the entry was read without its private fields. */
const askerOf = ({ askedBy, place, consent }: EntryValues): Pick<PartInput, 'askedBy' | 'place' | 'consent'> => ({
  askedBy: textOr(askedBy)?.trim() || null,
  place: textOr(place)?.trim() || null,
  consent: consent === undefined ? undefined : grantsPublishing(consent),
});

/** Consent is kept as the words that were agreed to (`version`) and when; `publish: false` takes it back. */
export function grantsPublishing(value: unknown): boolean {
  const consent = jsonOr(value);
  return isRecord(consent) && !!textOr(consent.version)?.trim() && consent.publish !== false;
}

/** A block without `id` and `__temp_key__`, which change while nothing else does. */
function blockOf(value: unknown, fields: () => readonly FieldInput[]): BodyInput {
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
      return { __component, fields: __component.startsWith('newsroom.') ? [] : fields() };
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
