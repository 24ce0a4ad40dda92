/** Days and plans in running text. A day is counted from 1 January 1970, in UTC. */
import type { Document } from './document';
import type { Phrases, TimeUnit } from './phrases/phrases';
import { spot } from './spot';
import { type Text, textsOf, textsThatHold } from './texts';

/** Silent reading of English non-fiction, words a minute. Source: Brysbaert 2019, Journal of Memory and Language 109. */
export const WORDS_PER_MINUTE = 238;

/** What the page tells itself, neither quotations nor HTML; only what holds something of a kind, where bits say so. */
export const toldIn = (document: Document, bits?: number): Text[] =>
  (bits === undefined ? textsOf(document) : textsThatHold(document, bits)).filter(
    ({ block }) => block?.type !== 'quote' && block?.type !== 'verbatim',
  );

/** The longest a unit lasts, in days. */
export const UNIT_DAYS: Readonly<Record<TimeUnit, number>> = { day: 1, week: 7, month: 31, season: 92, year: 366 };

const DAY_MS = 86_400_000;

/** The day of an instant, or of a text that begins as "2026-03-05" does; null for any other text. */
export function dayOf(when: Date | string): number | null {
  const ms = typeof when === 'string' ? Date.parse(when.slice(0, 10)) : when.getTime();
  return Number.isFinite(ms) ? Math.floor(ms / DAY_MS) : null;
}

export interface NamedDay {
  readonly start: number;
  readonly end: number;
  /** The last day it may mean: "March 2025" is the 31st. */
  readonly day: number;
}

/** A year, such as a bare one that names no day. */
export const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;
/** Before a year: "3 March", "March 3rd,", "3 de marzo de", "March"; whether the word is a month, the pack knows. */
const WRITTEN =
  /(?:(?<![\p{L}\p{N}])(\d{1,2})(?:\p{L}{1,2}|[.º])?(?:\s\p{L}{1,3})?\s)?(?<!\p{L})(\p{L}{3,12})\.?(?:\s(\d{1,2})(?:\p{L}{2})?,?)?(?:\s\p{L}{1,3})?,?\s$/u;
/** Before a year, "5.3."; what "5/3/" means, only the writer knows. */
const NUMBERS = /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?$/;
/** From a year on. */
const ISO = /^\d{4}-(\d\d)-(\d\d)(?![\d-])/;
/** UTF-16 units that a day and its month fit in. */
const LENGTH = 30;
/** Years of one text that are looked at: what names more is a list, and nobody reads as many findings. */
const MOST_YEARS = 100;

/** Days that a text names with their year, as far as its first hundred years. A bare year names none. */
export function daysIn(text: string, { months }: Phrases): NamedDay[] {
  const found: NamedDay[] = [];
  let years = 0;
  for (const { 0: year, index } of text.matchAll(YEAR)) {
    if (++years > MOST_YEARS) break;
    const head = text.slice(Math.max(0, index - LENGTH), index);
    const add = (month: number, day: string | undefined, start: number, end: number): void => {
      const last = new Date(Date.UTC(+year, month, 0)).getUTCDate();
      if (month > 0 && month < 13 && (day === undefined || (+day > 0 && +day <= last)))
        found.push({ start, end, day: Date.UTC(+year, month - 1, +(day ?? last)) / DAY_MS });
    };
    const iso = ISO.exec(text.slice(index, index + 11));
    const numbers = NUMBERS.exec(head);
    const words = WRITTEN.exec(head);
    if (iso) add(Number(iso[1]), iso[2], index, index + 10);
    else if (numbers) add(Number(numbers[2]), numbers[1], index - numbers[0].length, index + 4);
    else if (words) add(monthOf(words[2] ?? '', months), words[1] ?? words[3], index - words[0].length, index + 4);
  }
  return found;
}

/** 1 to 12; 0: no month. The last letter may be another: "березня", "березні". */
const monthOf = (word: string, months: readonly string[]): number => {
  const name = word.toLowerCase();
  const isName = (known: string): boolean =>
    known === name || (known.length > 4 && known.length === name.length && known.slice(0, -1) === name.slice(0, -1));
  return months.findIndex((names) => names.split('/').some(isName)) + 1;
};

/** Words between "will" and its day, at most. */
const NEAR = 8;

/**
 * Whether the words at `start` to `end` say when something that is still to come happens: "The bridge *will* open on …".
 * Words of others, in quotation marks, are told as they were said.
 */
export function isPlanned(
  text: string,
  start: number,
  end: number,
  { futureWords, asideWords, weekdays }: Phrases,
): boolean {
  const [from, to] = sentenceAt(text, start, end);
  const before = withoutWeekday(text.slice(from, start), weekdays);
  const after = text.slice(end, to);
  const leadsBack = (words: readonly string[]): boolean =>
    words.length > NEAR || words.some((word) => asideWords.includes(word));
  const last = spot(before, futureWords).at(-1);
  if (last) return !leadsBack(wordsOf(before.slice(last.index + last[0].length))) && !isQuoted(text, start);
  const [first] = spot(after, futureWords);
  if (!first || wordsOf(before).length > 2 || leadsBack(wordsOf(before))) return false;
  return !leadsBack(wordsOf(after.slice(0, first.index))) && !isQuoted(text, start);
}

/** "Am Montag, dem 3. März" is "am 3. März". */
const withoutWeekday = (before: string, weekdays: readonly string[]): string => {
  const [apposition = '', name = ''] = /(\p{L}+),? (?:\p{L}{2,3} )?$/u.exec(before) ?? [];
  return weekdays.includes(name.toLowerCase()) ? before.slice(0, before.length - apposition.length) : before;
};

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** UTF-16 units around a place in which its sentence begins and ends. */
const REACH = 240;

/** "am 3. März", "bis 5. Juni": such a full stop ends nothing. */
const STOP = '(?:[!?…;]|(?<!(?<!\\p{L})(?:ab|am|bis|de[mnr]|und|vom|zum) \\d{1,2})\\.)["”’»)*_]*';
const BEGINS = new RegExp(`(?:${STOP}|:["”’»)*_]*)\\s+(?!\\p{Ll})`, 'gu');
const ENDS = new RegExp(`${STOP}(?:\\s|$)`, 'u');

/** The sentence that holds a place, as far as {@link REACH}. */
export function sentenceAt(text: string, start: number, end: number): readonly [from: number, to: number] {
  const reach = Math.max(0, start - REACH);
  const before = text.slice(reach, start);
  const opened = [...before.matchAll(BEGINS)].at(-1);
  const closed = text.slice(end, end + REACH).search(ENDS);
  return [reach + (opened ? opened.index + opened[0].length : 0), closed < 0 ? end + REACH : end + closed];
}

/** UTF-16 units before a place in which its quotation opens. */
const QUOTED = 1_000;

/** Whether the place stands between quotation marks, or behind one that never closes. */
export function isQuoted(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - QUOTED), at);
  for (let i = before.length - 1; i >= 0; i--) {
    const mark = before.charAt(i);
    if (mark === '”' || mark === '»') return false;
    if (mark === '„' || mark === '«') return true;
    // It closes what a low mark has opened.
    if (mark === '“') return before.lastIndexOf('„', i) <= before.lastIndexOf('“', i - 1);
    if (mark === '"') return before.split('"').length % 2 === 0;
  }
  return false;
}
