/** When a page was published: its date line as an instant. */
import { isValid, parse } from 'date-fns';
import { type Document, dateIn, phrasesFor } from '../engine';

/** How pages write a day, its month as a number, and its small words and marks taken off. */
const FORMATS = ['yyyy-MM-dd', 'd.M.yyyy', 'd M yyyy'];
/** English pages write either first, and the day could be two. */
const SLASHED = ['d/M/yyyy', 'M/d/yyyy'];

/** Minutes ahead of UTC of the zones that mean one thing wherever they stand in the news. */
const ZONES: Readonly<Record<string, number>> = {
  ...{ z: 0, utc: 0, gmt: 0, wet: 0, west: 60, bst: 60 },
  ...{ cet: 60, cest: 120, mez: 60, mesz: 120, eet: 120, eest: 180 },
  ...{ edt: -240, est: -300, pdt: -420, pst: -480 },
};

/**
 * The day a page names, as an ISO instant at midnight UTC, or the very instant where it names time and zone; null where
 * it names no day, or one that could be two.
 */
export function publishedAtOf({ metadata, language }: Document): string | null {
  const written = metadata.date ? dateIn(metadata.date.text, phrasesFor(language)) : null;
  const midnight = written ? dayOf(written.day, language) : null;
  if (!written || midnight === null) return null;
  const zone = written.zone === null ? null : offsetOf(written.zone);
  if (written.time === null || zone === null) return new Date(midnight).toISOString();
  const time = timeOf(written.time);
  return time === null ? null : new Date(midnight + time - zone * 60_000).toISOString();
}

/** Midnight UTC of the day, in milliseconds. */
function dayOf(day: string, language: string | null): number | null {
  const plain = /\p{L}/u.test(day) ? inNumbers(day, language) : day;
  const whole = plain.replace(/^(\d+\.\d+\.)(\d\d)$/, '$120$2').replace(/^(\d{1,2})-(\d{1,2})-/, '$1/$2/');
  const isEnglish = language === null || language === 'en';
  const formats = !whole.includes('/') ? FORMATS : isEnglish ? SLASHED : SLASHED.slice(0, 1);
  const days = new Set(formats.flatMap((format) => midnightOf(whole, format) ?? []));
  return days.size === 1 ? ([...days][0] ?? null) : null;
}

/** "3 5 2026" of "3 de mayo de 2026" and of "May 3rd, 2026". The pack knows more spellings than date-fns' locales do. */
function inNumbers(day: string, language: string | null): string {
  const spellings = [...phrasesFor(language).months.entries(), ...phrasesFor('en').months.entries()];
  const words = day.toLowerCase().match(/\d+|\p{L}{3,}/gu) ?? [];
  const months = words.map((word) => spellings.find(([, names]) => names.split('/').includes(word))?.[0]);
  const month = months.find((index) => index !== undefined);
  return [words.find((word) => /^\d{1,2}$/.test(word)), (month ?? -1) + 1, words.at(-1)].join(' ');
}

function midnightOf(text: string, format: string): number | null {
  const date = parse(text, format, new Date(0));
  return isValid(date) ? Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) : null;
}

/** Milliseconds since midnight of "14:30", "14 h 30", "2:30 pm". */
function timeOf(time: string): number | null {
  const match = /^(\d+)\D+(\d+)(?::(\d+)(\.\d+)?)?\s*([ap])?/i.exec(time);
  const [, hour = '', minute = '', second = '0', fraction = '0', half] = match ?? [];
  const hours = half ? (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hour);
  if (!match || hours > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  return ((hours * 60 + Number(minute)) * 60 + Number(second) + Number(fraction)) * 1000;
}

/** Minutes ahead of UTC; null for a zone that could be two. */
function offsetOf(zone: string): number | null {
  const match = /^([+-])(\d{2}):?(\d{2})$/.exec(zone);
  if (!match) return ZONES[zone.toLowerCase()] ?? null;
  return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3]));
}
