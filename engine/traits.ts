/**
 * What a text holds, told by one pass over it: kinds of marks, and phrases that the language's rules listen for. Most texts
 * hold nothing that a rule looks for, and this says so in a fraction of the time the rule itself would take.
 */
import type { Phrases } from './phrases/phrases';
import { AFTER_CJK, CJK, FEWEST_WORDS, SPREAD, folded, foldUnit } from './similar';

/** Bits of a text's traits. A bit says "maybe": where it is missing there is none. */
export const HOLDS = {
  star: 1 << 0,
  underscore: 1 << 1,
  tick: 1 << 2,
  bracket: 1 << 3,
  angle: 1 << 4,
  ampersand: 1 << 5,
  hash: 1 << 6,
  brace: 1 << 7,
  percent: 1 << 8,
  /** Double ones, of any language. */
  quote: 1 << 9,
  /** Digits at either end of a word of four units or more. */
  year: 1 << 10,
  /** `://` or `www.` */
  address: 1 << 11,
  /** Two capitals at the beginning of a word. */
  capitals: 1 << 12,
  /** Latin-1's letters, and the sign of a lost character. */
  latin: 1 << 13,
  /** Words that say something is still to come ("will"). */
  future: 1 << 16,
  /** Words that go out of date ("yesterday"), and the beginnings of spans that grow ("now in"). */
  relative: 1 << 17,
  /** Words of the usual filler. */
  filler: 1 << 18,
} as const;

/** By unit of ASCII: its bit, if it is a mark. */
const MARKS = new Uint32Array(128);
/** Marks that may be a part of something longer. */
const MAY_OPEN = 1 << 30;
const MAY_LEAD = 1 << 29;
for (const [units, bit] of [
  ['*', HOLDS.star],
  ['_', HOLDS.underscore],
  ['`', HOLDS.tick],
  ['[', HOLDS.bracket],
  ['<', HOLDS.angle | MAY_OPEN],
  ['&', HOLDS.ampersand],
  ['#', HOLDS.hash],
  ['{', HOLDS.brace],
  ['%', HOLDS.percent],
  ['"', HOLDS.quote],
  ['(', MAY_OPEN],
  [':.', MAY_LEAD],
] as const)
  for (const unit of units) MARKS[unit.charCodeAt(0)] = bit;

/** By unit of ASCII: the letter in lower case, or the digit; 0: it parts words. */
const ASCII = Uint8Array.from({ length: 128 }, (_, unit) => {
  const letter = foldUnit(unit);
  return letter === 1 ? 0 : letter;
});

/** What a word, or the first two of a phrase, may be: bits by hash, in open addressing. */
interface Ear {
  readonly hashes: Int32Array;
  readonly bits: Uint32Array;
  /** By the last bits of a hash, whether it may be among them: most words are told by it. */
  readonly known: Uint8Array;
}

/** Of 1,024 slots the longest list of a language fills a fifth. */
const EAR_BITS = 10;
const EAR_SIZE = 2 ** EAR_BITS;
const KNOWN_SIZE = 2 ** 13;

function listenFor({ hashes, bits, known }: Ear, hash: number, bit: number): void {
  let slot = slotOf(hash);
  while (bits[slot] && hashes[slot] !== hash) slot = (slot + 1) & (EAR_SIZE - 1);
  hashes[slot] = hash;
  bits[slot] = (bits[slot] ?? 0) | bit;
  known[hash & (KNOWN_SIZE - 1)] = 1;
}

const mayHear = ({ known }: Ear, word: number, both: number): boolean =>
  known[word & (KNOWN_SIZE - 1)] !== 0 || known[both & (KNOWN_SIZE - 1)] !== 0;

function hears({ hashes, bits }: Ear, hash: number): number {
  let slot = slotOf(hash);
  while (bits[slot] && hashes[slot] !== hash) slot = (slot + 1) & (EAR_SIZE - 1);
  return bits[slot] ?? 0;
}

const slotOf = (hash: number): number => Math.imul(hash, SPREAD) >>> (32 - EAR_BITS);

const ears = new WeakMap<Phrases, Ear>();

/** Passages of Cicero's that stand for a text: the first two words of each, or of what is rarest in it. */
const FILLER = [
  'lorem ipsum',
  'consectetur adipiscing',
  'consectetur adipisci',
  'do eiusmod',
  'enim ad',
  'aute irure',
  'sint occaecat',
];

function earOf(phrases: Phrases): Ear {
  const known = ears.get(phrases);
  if (known) return known;
  const ear: Ear = {
    hashes: new Int32Array(EAR_SIZE),
    bits: new Uint32Array(EAR_SIZE),
    known: new Uint8Array(KNOWN_SIZE),
  };
  const listen = (bit: number, list: readonly string[]): void => {
    for (const phrase of list) listenFor(ear, hashOf(phrase), bit);
  };
  const { futureWords, lookAhead, lookBack, spanOpeners } = phrases;
  listen(HOLDS.future, futureWords);
  listen(HOLDS.relative, [...spanOpeners, ...Object.values(lookBack).flat(), ...Object.values(lookAhead).flat()]);
  listen(HOLDS.filler, FILLER);
  ears.set(phrases, ear);
  return ear;
}

/** Of a word, or of the first two words of a phrase. */
function hashOf(phrase: string): number {
  let [word, previous] = [0, 0];
  let words = 0;
  for (let i = 0; i <= phrase.length; i++) {
    const letter = i < phrase.length ? foldUnit(phrase.charCodeAt(i)) : 1;
    if (letter > 1) word = hear(word, letter);
    else if (word !== 0) {
      if (++words === 2) return pair(previous, word);
      [previous, word] = [word, 0];
    }
  }
  return previous;
}

const hear = (word: number, letter: number): number => (Math.imul(word, 0x01000193) + letter) | 0;
const pair = (previous: number, word: number): number => (Math.imul(previous, SPREAD) + word) | 0;

export interface Traits {
  /** Of {@link HOLDS}. */
  readonly bits: number;
  /** Hashes of the pairs of neighbouring words, without the addresses of links and the tags of HTML; none if not asked for. */
  readonly pairs: Int32Array;
}

const NO_PAIRS = new Int32Array(0);
export const NO_TRAITS: Traits = { bits: 0, pairs: NO_PAIRS };
let buffer = new Int32Array(4096);

/** One pass over the text. @param withPairs - Whether the text will be compared with others. */
export function traitsOf(text: string, phrases: Phrases, withPairs: boolean): Traits {
  const ear = earOf(phrases);
  if (buffer.length <= text.length) buffer = new Int32Array(text.length * 2);
  const pairs = buffer;
  const { length } = text;
  let bits = 0;
  let count = 0;
  let word = 0;
  let previous = 0;
  /** Where the word begins. */
  let start = 0;
  for (let i = 0; i <= length; i++) {
    // Behind the end stands NUL, which ends the last word.
    const unit = i < length ? text.charCodeAt(i) : 0;
    let letter: number;
    // This is the hottest line of all: whatever is not asked of every letter is asked below, of words and marks.
    if (unit < 128) {
      letter = ASCII[unit] ?? 0;
      if (letter !== 0) {
        word = (Math.imul(word, 0x01000193) + letter) | 0;
        continue;
      }
    } else {
      letter = folded[unit] || foldUnit(unit);
      if (unit > 0xbf && unit < 0x100) bits |= HOLDS.latin;
      // Han, kana and their like stand alone.
      if (letter > 1 && !(unit >= CJK && unit < AFTER_CJK)) {
        word = (Math.imul(word, 0x01000193) + letter) | 0;
        continue;
      }
    }
    if (word !== 0) {
      const both = (Math.imul(previous, SPREAD) + word) | 0;
      pairs[count++] = both;
      if (mayHear(ear, word, both)) bits |= hears(ear, word) | hears(ear, both);
      if (i - start > 1) bits |= shapeOf(text, start, i);
      previous = word;
      word = 0;
    }
    start = i + 1;
    if (unit < 128) {
      const mark = MARKS[unit] ?? 0;
      if (mark === 0) continue;
      bits |= mark & ALL;
      if (mark & MAY_OPEN) {
        const end = unit === 60 ? tagEnd(text, i) : targetEnd(text, i);
        while (i < end) bits |= markWithin(text, ++i);
        start = i + 1;
      } else if (mark & MAY_LEAD && leadsAddress(text, i)) bits |= HOLDS.address;
    } else if (letter > 1) {
      pairs[count++] = (Math.imul(previous, SPREAD) + letter) | 0;
      previous = letter;
    } else if ((unit > 0x201b && unit < 0x201f) || unit === 0xab || unit === 0xbb) bits |= HOLDS.quote;
    else if (unit === 0xfffd) bits |= HOLDS.latin;
  }
  // The first word follows nothing.
  return { bits, pairs: withPairs && count >= FEWEST_WORDS ? pairs.slice(1, count) : NO_PAIRS };
}

const ALL = MAY_LEAD - 1;

/** What the edges of a word tell: among digits may be a year, two capitals may be an editor's mark. */
function shapeOf(text: string, start: number, end: number): number {
  const [first, second] = [text.charCodeAt(start), text.charCodeAt(start + 1)];
  if (first < 58 || text.charCodeAt(end - 1) < 58) return end - start > 3 ? HOLDS.year : 0;
  return first < 91 && second < 91 && second > 64 ? HOLDS.capitals : 0;
}

/** `://` or `www.` */
const leadsAddress = (text: string, at: number): boolean =>
  text.charCodeAt(at) === 58
    ? at + 1 < text.length && text.charCodeAt(at + 1) === 47
    : at > 0 && (text.charCodeAt(at - 1) | 32) === 119;

/** Within an address or a tag, whose words nobody reads: "[Tickets](TK)" has a mark all the same. */
function markWithin(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (isCapital(unit)) return isCapital(text.charCodeAt(at - 1)) ? HOLDS.capitals : 0;
  const mark = unit < 128 ? (MARKS[unit] ?? 0) : 0;
  return mark & MAY_LEAD ? HOLDS.address : mark & ALL;
}

const isCapital = (unit: number): boolean => unit > 64 && unit < 91;

/** Offset of the parenthesis that closes a link's address; that of the opening one where there is none. */
function targetEnd(text: string, from: number): number {
  if (from === 0 || text.charCodeAt(from - 1) !== 93) return from;
  for (let i = from + 1; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 41) return i;
    if (unit === 40 || unit <= 32) return from;
  }
  return from;
}

/** Offset of the bracket that closes a tag; that of the opening one where there is none. */
function tagEnd(text: string, from: number): number {
  if (from + 2 >= text.length) return from;
  const name = text.charCodeAt(from + 1) === 47 ? from + 2 : from + 1;
  const unit = text.charCodeAt(name) | 32;
  if (unit < 97 || unit > 122) return from;
  for (let i = name + 1; i < text.length; i++) {
    const own = text.charCodeAt(i);
    if (own === 62) return i;
    if (own === 60) return from;
  }
  return from;
}
