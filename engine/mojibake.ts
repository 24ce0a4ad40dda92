/** Text that was written as UTF-8 and read as windows-1252: `â€™` was an apostrophe. */

import { applyTextEdits } from './repair/edits';

/** The characters of windows-1252 from byte 0x80 on; five bytes have none. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const NEXT = `[\\u0080-\\u00bf${WINDOWS_1252}]`;
const RUN = new RegExp(`(?:[\\u00c2-\\u00df]${NEXT}|[\\u00e0-\\u00ef]${NEXT}{2}|[\\u00f0-\\u00f4]${NEXT}{3})+`, 'g');

export interface Garbled {
  readonly start: number;
  readonly end: number;
  /** What was written; null: a character is lost for good, or `â€`, half of a mark whose other half got lost. */
  readonly text: string | null;
}

/**
 * The garbled places of a text, in order. Letters that somebody may have meant ("MANHÃ”", „Ä“) count only beside others
 * that nobody writes.
 */
export function garbledIn(text: string): Garbled[] {
  const found: Garbled[] = [];
  let isCertain = false;
  for (const { 0: run, index: start } of text.matchAll(RUN)) {
    const end = start + run.length;
    const decoded = decode(run);
    if (decoded === null || !LIKELY.test(decoded)) continue;
    isCertain ||= isTrusted(run, decoded, text.charAt(start - 1), text.charAt(end));
    found.push({ start, end, text: decoded });
  }
  if (!isCertain) found.length = 0;
  const known = found.length;
  for (const { 0: rest, index: start } of text.matchAll(LOST))
    found.push({ start, end: start + rest.length, text: null });
  return known > 0 && found.length > known ? found.sort((a, b) => a.start - b.start) : found;
}

/** What a decoder puts for a byte it cannot read, and half of a mark whose last byte windows-1252 does not know. */
const LOST = /\ufffd+|â€(?=[\s.,;:!?)]|$)/g;

/** Reads the characters as the bytes they came from; twice where the text went wrong twice. */
function decode(text: string): string | null {
  let bytes = '';
  for (const unit of text) {
    const high = WINDOWS_1252.indexOf(unit);
    bytes += `%${(high < 0 ? unit.charCodeAt(0) : 0x80 + high).toString(16)}`;
  }
  try {
    const decoded = decodeURIComponent(bytes);
    const again = /^(?:[\u00c2-\u00f4].{1,3})+$/.test(decoded) ? decode(decoded) : null;
    // "ßœ" can be read as one letter of a script that nobody meant.
    return again !== null && LIKELY.test(again) ? again : decoded;
  } catch {
    return null;
  }
}

/** Letters of Europe, punctuation, signs, pictures: what garbled texts on our pages may have held. */
const LIKELY =
  /^(?:[\u00a0-\u017f\u0218-\u021b\u0370-\u052f\u1e00-\u1eff\u2010-\u2bff\ufb01\ufb02\ufeff\u{1f000}-\u{1faff}]|\ufe0f)+$/u;
const OPENING = /[\p{Lu}«„“‘‚"'([]/u;

/** A single sequence may be a capital before a closing mark or a sign, unless it stands within a word. */
function isTrusted(run: string, decoded: string, before: string, after: string): boolean {
  const sign = run.charAt(1);
  if (run.length > 3 || [...decoded].length > 1 || /\p{Ll}/u.test(before)) return true;
  if (run.length > 2) return /^[âï]/.test(run);
  if (sign >= '\u00a1' && sign <= '\u00bf' && !/[ª«®°·º»]/.test(sign)) return true;
  return !/[‘’]/.test(sign) && !OPENING.test(before) && (run.startsWith('Â') || /\p{Ll}/u.test(after));
}

/** The text with what is known of its garbled places restored. */
export const restored = (text: string): string =>
  applyTextEdits(
    text,
    garbledIn(text).flatMap((one) => (one.text === null ? [] : [{ ...one, text: one.text }])),
  );
