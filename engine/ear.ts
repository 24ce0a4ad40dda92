/** Listens for the phrases of a language while a text is read: by the hashes of its words and of their pairs. */
import { HOLDS } from './holds';
import type { Phrases } from './phrases/phrases';
import { SPREAD, foldUnit } from './similar';

/** What a word, or the first two of a phrase, may be: bits by hash, in open addressing. */
export interface Ear {
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

export const mayHear = ({ known }: Ear, word: number, both: number): boolean =>
  known[word & (KNOWN_SIZE - 1)] !== 0 || known[both & (KNOWN_SIZE - 1)] !== 0;

export function hears({ hashes, bits }: Ear, hash: number): number {
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

export function earOf(phrases: Phrases): Ear {
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

/** Of a word, or of the first two words of a phrase; as `traitsOf` reckons them, letter by letter. */
function hashOf(phrase: string): number {
  const [first = '', second] = phrase.split(' ');
  const word = wordHash(first);
  return second === undefined ? word : (Math.imul(word, SPREAD) + wordHash(second)) | 0;
}

function wordHash(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = (Math.imul(hash, 0x01000193) + foldUnit(word.charCodeAt(i))) | 0;
  return hash;
}
