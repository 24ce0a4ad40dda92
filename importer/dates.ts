import { isValid, parse } from 'date-fns';
import { type Metadata, dateIn } from '../engine';

/** How pages write a day. */
const FORMATS = ['yyyy-MM-dd', 'd MMMM yyyy', 'd MMM yyyy', 'MMMM d yyyy', 'MMM d yyyy', 'd.M.yyyy'];
/** Which of the two numbers is the day differs by country. */
const SLASHED = ['d/M/yyyy', 'M/d/yyyy'];

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/;

/** When the page was published; null where it does not say so, or its day could be two. */
export const publishedAtOf = ({ date }: Metadata): string | null =>
  date ? toInstant(dateIn(date.text) ?? date.text) : null;

/** The day as an ISO instant at midnight UTC, an instant as itself; null when it is no day or could be two. */
function toInstant(day: string): string | null {
  if (INSTANT.test(day)) return instantOf(day);
  const plain = day
    .replace(/(\d)(?:st|nd|rd|th)\b/g, '$1')
    .replace(/[,]|\.(?=\s)/g, '')
    .replace(/\bSept\b/i, 'Sep');
  const days = new Set((plain.includes('/') ? SLASHED : FORMATS).flatMap((format) => midnightOf(plain, format) ?? []));
  return days.size === 1 ? ([...days][0] ?? null) : null;
}

/** A day that its month does not have is none, whatever the clock rolls it over to. */
function instantOf(text: string): string | null {
  const date = new Date(text.replace(/([+-]\d{2})(\d{2})$/, '$1:$2'));
  return isValid(date) && midnightOf(text.slice(0, 10), 'yyyy-MM-dd') !== null ? date.toISOString() : null;
}

function midnightOf(text: string, format: string): string | null {
  const date = parse(text, format, new Date(0));
  return isValid(date) ? new Date(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate())).toISOString() : null;
}
