/** Case, punctuation and spacing don't count when two texts are told apart. */
export function normalise(text: string): string {
  if (text.length > LONGEST_KEPT) return workOut(text);
  const known = kept.get(text);
  if (known !== undefined) return known;
  if (kept.size === MOST_KEPT) kept.clear();
  const words = workOut(text);
  kept.set(text, words);
  return words;
}

/** Several rules ask for the words of the same headings and labels, one after another. */
const kept = new Map<string, string>();
const MOST_KEPT = 500;
/** In UTF-16 units. */
const LONGEST_KEPT = 120;

function workOut(text: string): string {
  const lower = text.toLowerCase();
  // Most headings are plain words already, and most text is plain ASCII: both are spared the dear Unicode classes.
  if (PLAIN.test(lower)) return lower;
  if (isAscii(lower)) return lower.replace(/[^a-z0-9]+/g, ' ').trim();
  // Accents may stand behind their letter; and the apostrophe of Ukrainian words may be written as a letter.
  return lower
    .normalize()
    .replace(/(?:[^\p{L}\p{N}]|ʼ)+/gu, ' ')
    .trim();
}

const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

// eslint-disable-next-line no-control-regex -- the range of ASCII begins with its control characters
const isAscii = (text: string): boolean => !/[^\x00-\x7f]/.test(text);
