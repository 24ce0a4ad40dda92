import { isValid, parse } from 'date-fns';

/** How pages write a day; numbers whose month cannot be told from the day are not among them. */
const FORMATS = ['yyyy-MM-dd', 'd MMMM yyyy', 'd MMM yyyy', 'MMMM d yyyy', 'MMM d yyyy', 'dd.MM.yyyy', 'd.M.yyyy'];

/** The day as an ISO instant at midnight UTC; null when it is no day or could be two. */
export function toInstant(day: string): string | null {
  const plain = day
    .replace(/(\d)(?:st|nd|rd|th)\b/g, '$1')
    .replace(/[,]|\.(?=\s)/g, '')
    .replace(/\bSept\b/i, 'Sep');
  for (const format of FORMATS) {
    const date = parse(plain, format, new Date(0));
    if (!isValid(date)) continue;
    return new Date(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate())).toISOString();
  }
  return null;
}
