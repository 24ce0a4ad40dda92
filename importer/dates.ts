/** When a page was published: its date line as an instant. */
import { type Locale, isValid, parse } from 'date-fns';
import { de } from 'date-fns/locale/de';
import { enGB } from 'date-fns/locale/en-GB';
import { es } from 'date-fns/locale/es';
import { fr } from 'date-fns/locale/fr';
import { uk } from 'date-fns/locale/uk';
import { type Document, dateIn, phrasesFor } from '../engine';

const LOCALES: Readonly<Record<string, Locale>> = { de, es, fr, uk };

/** How pages write a day, once its small words and marks are taken off. */
const FORMATS = ['yyyy-MM-dd', 'd MMMM yyyy', 'MMMM d yyyy', 'd.M.yyyy'];
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
  const { dateFillers } = phrasesFor(language);
  const numeric = /^\d/.test(day) && !/\p{L}/u.test(day);
  const plain = numeric
    ? day.replace(/^(\d+\.\d+\.)(\d\d)$/, '$120$2').replace(/^(\d{1,2})-(\d{1,2})-/, '$1/$2/')
    : day
        .toLowerCase()
        .replace(/(\d)(?:st|nd|rd|th|er|º)(?!\p{L})/gu, '$1')
        .split(/[\s.,]+/)
        .filter((word) => word && !dateFillers.includes(word))
        .join(' ')
        .replace(/\bsept\b/, 'sep');
  const isEnglish = language === null || language === 'en';
  const formats = !plain.includes('/') ? FORMATS : isEnglish ? SLASHED : SLASHED.slice(0, 1);
  const own = LOCALES[language ?? ''] ?? enGB;
  const days = new Set(
    [own, enGB].flatMap((locale) => formats.flatMap((format) => midnightOf(plain, format, locale) ?? [])),
  );
  return days.size === 1 ? ([...days][0] ?? null) : null;
}

function midnightOf(text: string, format: string, locale: Locale): number | null {
  const date = parse(text, format, new Date(0), { locale });
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
