/** Lines that are dates, in the page's language or in English, which many an old site wrote its dates in. */
import { english } from '../phrases/en';
import type { Phrases } from '../phrases/phrases';

/** A day as it is written, its time of day and that time's zone; null where the line has none. */
export interface WrittenDate {
  readonly day: string;
  /** "14:30", "2:30 pm". */
  readonly time: string | null;
  /** "Z", "CEST", "+02:00". */
  readonly zone: string | null;
}

/** Longest line that is looked at, in UTF-16 units. */
const DATE_LENGTH = 80;

/** What a blank of a phrase may be: "п’ятниця". */
const BLANK = "[\\s'’ʼ-]";

const patterns = new WeakMap<Phrases, RegExp>();

function patternOf(phrases: Phrases): RegExp {
  const known = patterns.get(phrases);
  if (known) return known;
  const any = (list: 'months' | 'weekdays' | 'dateLabels' | 'dateFillers'): string =>
    `(?:${[...phrases[list], english[list]].join('|').replaceAll('/', '|').replaceAll(' ', BLANK)})`;
  const filler = `(?:${any('dateFillers')}\\.?\\s+)*`;
  const day = '\\d{1,2}(?:st|nd|rd|th|er|[.º])?';
  const month = `${any('months')}\\.?`;
  const clock = '\\d{1,2}(?:[:.]|\\s?h\\s?)\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?:\\s?[ap]\\.?m\\b\\.?)?';
  const pattern = new RegExp(
    `^(?:${any('dateLabels')}\\s*:?\\s+)?${filler}(?:${any('weekdays')}\\.?,?\\s+)?${filler}` +
      `(?<day>\\d{4}-\\d{2}-\\d{2}|${day}\\s+${filler}${month},?\\s+${filler}\\d{4}|${month}\\s+${day},?\\s+\\d{4}|` +
      '\\d{1,2}([./-])\\d{1,2}\\2\\d{4}|\\d{2}\\.\\d{2}\\.\\d{2})' +
      `(?:\\s?${any('dateFillers')}\\.?)?` +
      `(?:(?:\\s*[,·|–—-]\\s*|\\s+|T)${filler}(?<time>${clock})(?:\\s?${any('dateFillers')})?` +
      `(?:\\s?\\(?(?<zone>[A-Z]{1,4})\\)?)?(?:\\s?(?<offset>[+-]\\d{2}:?\\d{2}))?)?$`,
    'iu',
  );
  patterns.set(phrases, pattern);
  return pattern;
}

/** The date that a line names besides its label and nothing else; null where it is none. */
export function dateIn(label: string, phrases: Phrases): WrittenDate | null {
  if (label.length >= DATE_LENGTH || !/\d/.test(label)) return null;
  const { day, time = null, zone, offset } = patternOf(phrases).exec(label)?.groups ?? {};
  return day === undefined ? null : { day, time, zone: offset ?? zone ?? null };
}

/** Whether a line is a date and nothing else but its label. */
export const isDate = (label: string, phrases: Phrases): boolean => dateIn(label, phrases) !== null;
