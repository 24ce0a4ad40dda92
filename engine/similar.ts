/**
 * How like two texts are: pairs of neighbouring words, compared exactly or by signatures. Longer runs are brittle on
 * paragraphs: with a tenth of their words changed, two still share 73 % of the pairs, but 49 % of the runs of five.
 */

/** Shorter texts are too often alike by chance. */
export const FEWEST_WORDS = 8;

/** By unit: 0 not known yet, 1 stands between words, else the unit in lower case. */
export const folded = new Uint16Array(0x10000);

/** The apostrophe may be written as a letter, which does not make one word of two. */
const WORD_UNIT = /[\p{L}\p{M}\p{N}](?<!ʼ)/u;

export function foldUnit(unit: number): number {
  const char = String.fromCharCode(unit);
  return (folded[unit] = WORD_UNIT.test(char) ? char.toLowerCase().charCodeAt(0) : 1);
}

/** From here on stand Han, kana and their like: no blank parts their words, so each character counts as one. */
export const CJK = 0x2e80;
/** Hangul and what follows has blanks again, but for a few old forms of Han. */
export const AFTER_CJK = 0xa4d0;

/** Odd, its bits without a pattern: 2^32 by the golden ratio. */
export const SPREAD = 0x9e3779b1;

let buffer = new Int32Array(4096);

/** Hashes of a text's pairs of words, in its order, whatever the words' case and the marks between them. */
export function pairsOf(text: string): Int32Array {
  if (buffer.length <= text.length) buffer = new Int32Array(text.length * 2);
  let count = 0;
  let previous = 0;
  let word = 0;
  for (let i = 0; i <= text.length; i++) {
    // Behind the end stands NUL, which ends the last word.
    const unit = i < text.length ? text.charCodeAt(i) : 0;
    const letter = folded[unit] || foldUnit(unit);
    const alone = letter >= CJK && letter < AFTER_CJK;
    if (letter > 1 && !alone) {
      word = (Math.imul(word, 0x01000193) + letter) | 0;
      continue;
    }
    if (word !== 0) {
      buffer[count++] = (Math.imul(previous, SPREAD) + word) | 0;
      previous = word;
      word = 0;
    }
    if (alone) {
      buffer[count++] = (Math.imul(previous, SPREAD) + letter) | 0;
      previous = letter;
    }
  }
  // The first word follows nothing.
  return buffer.slice(1, Math.max(1, count));
}

/** Spreads a hash over all its bits. Source: the last step of MurmurHash3 (public domain, Austin Appleby). */
function mix(hash: number): number {
  let bits = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}

export interface Likeness {
  /** Shared pairs of words by all pairs of both (Jaccard), 0 to 1. */
  readonly jaccard: number;
  /** Shared pairs by those of the text that has fewer, 0 to 1: 1 where the one stands in the other. */
  readonly containment: number;
}

/** Exact, but for pairs whose 32 bits of hash collide. */
export const likeness = (a: string, b: string): Likeness => likenessOf(new Set(pairsOf(a)), new Set(pairsOf(b)));

export function likenessOf(a: ReadonlySet<number>, b: ReadonlySet<number>): Likeness {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const pair of few) if (many.has(pair)) shared++;
  return { jaccard: shared / (few.size + many.size - shared || 1), containment: shared / (few.size || 1) };
}

/** Pairs of words and the texts that held them last, side by side; what earlier calls left is told by its number. */
let table = new Int32Array(2 ** 13);
let numbered = 0;

/**
 * Pairs [earlier, later] of the texts that may be alike: the shorter shares a third of its pairs of words with the other. A
 * pair of words leads to the last text that held it, so time is linear, and of three copies each knows the one before.
 */
export function alikeAmong(texts: readonly Int32Array[]): [earlier: number, later: number][] {
  const found: [number, number][] = [];
  const shift = Math.clz32(texts.reduce((sum, { length }) => sum + length, 8)) - 1;
  const size = 2 ** (33 - shift);
  if (table.length < size || numbered + texts.length > MOST_NUMBERS) {
    table = new Int32Array(Math.max(size, table.length));
    numbered = 0;
  }
  const slots = table;
  const before = numbered;
  numbered += texts.length;
  const shared = new Int32Array(texts.length + 1);
  const touched = new Int32Array(texts.length);
  for (let index = 0; index < texts.length; index++) {
    const pairs = texts[index] ?? [];
    const own = before + index + 1;
    let count = 0;
    for (let i = 0; i < pairs.length; i++) {
      const pair = pairs[i] ?? 0;
      let slot = (Math.imul(pair, SPREAD) >>> shift) << 1;
      let owner = slots[slot + 1] ?? 0;
      while (owner > before && slots[slot] !== pair) {
        slot = (slot + 2) & (size - 1);
        owner = slots[slot + 1] ?? 0;
      }
      if (owner > before && owner < own) {
        const times = (shared[owner - before] ?? 0) + 1;
        shared[owner - before] = times;
        if (times === 1) touched[count++] = owner - before;
      }
      slots[slot] = pair;
      slots[slot + 1] = own;
    }
    for (let i = 0; i < count; i++) {
      const owner = touched[i] ?? 0;
      const least = Math.min(pairs.length, texts[owner - 1]?.length ?? 0);
      if ((shared[owner] ?? 0) * 3 >= least) found.push([owner - 1, index]);
      shared[owner] = 0;
    }
  }
  return found;
}

/** Far from where numbers of 32 bits end. */
const MOST_NUMBERS = 2 ** 30;

const SLOTS = 64;
const BANDS = 16;
const ROWS = SLOTS / BANDS;

/**
 * A signature of 64 numbers: texts agree in about as many of them as their pairs do (Jaccard). Null under
 * {@link FEWEST_WORDS}. One permutation: each pair of words is hashed once, and the least of each 64th kept; an empty slot
 * borrows from one that its number leads to.
 * Sources: Li, Owen, Zhang, One Permutation Hashing, NIPS 2012; Shrivastava, Optimal Densification, ICML 2017.
 */
export function signatureOf(text: string): Uint32Array | null {
  const pairs = pairsOf(text);
  if (pairs.length < FEWEST_WORDS - 1) return null;
  const least = new Uint32Array(SLOTS).fill(EMPTY);
  for (const pair of pairs) {
    const bits = mix(pair);
    const slot = bits & (SLOTS - 1);
    const rank = bits >>> 6;
    if (rank < (least[slot] ?? 0)) least[slot] = rank;
  }
  return least.map((rank, slot) => {
    let from = slot;
    for (let attempt = 1; least[from] === EMPTY; attempt++) from = mix(slot * 0x9e37 + attempt) & (SLOTS - 1);
    return least[from] ?? 0;
  });
}

/** No rank: those have 26 bits. */
const EMPTY = 0xffffffff;

/** Sixteen keys; texts that share one, of the same number, are worth comparing. */
export const bandsOf = (signature: Uint32Array): Int32Array =>
  Int32Array.from({ length: BANDS }, (_, band) => {
    let key = band;
    for (let row = band * ROWS; row < (band + 1) * ROWS; row++) key = mix(key ^ (signature[row] ?? 0)) + row;
    return key;
  });

/** The share of numbers in which two signatures agree: about their likeness. */
export const agreementOf = (a: Uint32Array, b: Uint32Array): number =>
  a.reduce((sum, rank, slot) => sum + Number(rank === b[slot]), 0) / SLOTS;
