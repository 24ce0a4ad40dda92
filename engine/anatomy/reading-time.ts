/** Lines that claim how long reading takes. */
import { normalise } from '../normalise';
import { english } from '../phrases/en';
import type { Phrases } from '../phrases/phrases';

/** Longest line that is looked at, in UTF-16 units. */
const LINE_LENGTH = 50;

const patterns = new WeakMap<Phrases, RegExp>();

function patternOf(phrases: Phrases): RegExp {
  const known = patterns.get(phrases);
  if (known) return known;
  const label = [...phrases.readingTimes, english.readingTimes].join('|');
  const minutes = [...phrases.minutes, english.minutes].join('|');
  const pattern = new RegExp(`^(?:(?:${label}) )?(\\d{1,3}) ?(?:${minutes})(?: (?:${label}))?$`, 'u');
  patterns.set(phrases, pattern);
  return pattern;
}

/** Minutes that a line such as "3 min read" claims, else null. */
export function claimedMinutes(label: string, phrases: Phrases): number | null {
  if (label.length > LINE_LENGTH || !/\d/.test(label)) return null;
  const match = patternOf(phrases).exec(normalise(label));
  return match?.[1] ? Number(match[1]) : null;
}
