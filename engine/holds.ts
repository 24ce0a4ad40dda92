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
