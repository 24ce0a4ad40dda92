import { agreementOf, alikeAmong, bandsOf, likeness, pairsOf, signatureOf } from '../../engine/similar';
import { LEAD, MORE } from './findings';

const WORDS = `${LEAD} ${MORE}`.replace(/[.,]/g, '').split(' ');
/** Numbers from 0 to 1 from a small generator with a fixed seed. */
function randomOf(seed: number): () => number {
  let state = seed * 2654435761;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 15), state | 1);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
/** A text of its own for each number. */
function textOf(number: number, length = 60): string {
  const next = randomOf(number);
  return Array.from({ length }, () => `${WORDS[Math.floor(next() * WORDS.length)]}${Math.floor(next() * 97)}`).join(
    ' ',
  );
}
/** The text with a share of its words replaced, left out, or with another before them, a third each. */
function edited(text: string, share: number, seed: number): string {
  const next = randomOf(seed);
  const edits = [(word: string) => `${word}x`, () => '', (word: string) => `so ${word}`];
  return text
    .split(' ')
    .map((word) => (next() < share ? (edits[Math.floor(next() * 3)]?.(word) ?? word) : word))
    .join(' ');
}

describe('likeness', () => {
  it.each([
    ['case and punctuation', 'The gates, at last, are OPEN.', 'the gates at last are open'],
    ['kinds of apostrophes and dashes', 'It’s open – now', "It's open - now"],
    ['an apostrophe that is a letter', 'Lʼété, cʼest lʼété.', "L'été, c'est l'été."],
    ['Greek and Cyrillic capitals', 'ДЕПО ПРАЦЮЄ ЗНОВУ', 'депо працює знову'],
  ])('does not see %s', (_, a, b) => expect(likeness(a, b)).toEqual({ jaccard: 1, containment: 1 }));

  it('counts pairs of words', () => {
    // Of "a b", "b c", "c d" and "a b", "b c", "c e" two are shared.
    expect(likeness('a b c d', 'a b c e')).toEqual({ jaccard: 2 / 4, containment: 2 / 3 });
  });

  it('says that a text stands in a longer one', () =>
    expect(likeness(LEAD, `${MORE} ${LEAD} ${MORE}`).containment).toBe(1));

  it('takes a character of Chinese for a word', () => expect(likeness('电车库开放', '电车库关闭').jaccard).toBe(2 / 6));

  it.each(['', ' ', 'one', '!!!'])('finds nothing alike in %j', (text) =>
    expect(likeness(text, LEAD)).toEqual({ jaccard: 0, containment: 0 }),
  );
});

describe('signatureOf', () => {
  it('needs eight words', () => {
    expect(signatureOf('one two three four five six seven')).toBeNull();
    expect(signatureOf('one two three four five six seven eight')).toHaveLength(64);
  });

  it('agrees about as much as the texts are alike', () => {
    const pairs = Array.from({ length: 200 }, (_, i) => [textOf(i), edited(textOf(i), (i % 20) / 20, i)] as const);
    const errors = pairs.map(([a, b]) => agreementOf(sign(a), sign(b)) - likeness(a, b).jaccard);
    // A share of 64 is off by up to 0.06 in two of three cases; over many it is off by nothing.
    expect(Math.abs(errors.reduce((sum, error) => sum + error, 0) / errors.length)).toBeLessThan(0.02);
    expect(Math.max(...errors.map(Math.abs))).toBeLessThan(0.3);
  });

  const sign = (text: string): Uint32Array => signatureOf(text) ?? new Uint32Array(64);
  const meet = (a: string, b: string): boolean => {
    const bands = bandsOf(sign(b));
    return bandsOf(sign(a)).some((key, band) => key === bands[band]);
  };
  const recall = (share: number): number => {
    const found = Array.from({ length: 1000 }, (_, i) => meet(textOf(i), edited(textOf(i), share, i)));
    return found.filter(Boolean).length / found.length;
  };

  it('leads to texts of which a tenth of the words, or a fifth, is changed', () => {
    expect(recall(0.05)).toBeGreaterThanOrEqual(0.99);
    expect(recall(0.1)).toBeGreaterThanOrEqual(0.97);
    // Such texts share half of their pairs.
    expect(recall(0.2)).toBeGreaterThanOrEqual(0.65);
  });

  it('does not lead to other texts', () => {
    const strangers = Array.from({ length: 1000 }, (_, i) => meet(textOf(i), textOf(i + 5000)));
    expect(strangers.filter(Boolean)).toHaveLength(0);
  });
});

describe('alikeAmong', () => {
  const among = (...texts: readonly string[]) => [...alikeAmong(texts.map(pairsOf))];

  it('names each pair once, the earlier first', () =>
    expect(among(textOf(1), textOf(2), edited(textOf(1), 0.1, 0))).toEqual([[0, 2]]));

  it('knows the copy before', () =>
    expect(among(textOf(1), textOf(1), textOf(1))).toEqual([
      [0, 1],
      [1, 2],
    ]));

  it('finds a short text in a long one, whichever comes first', () => {
    const long = `${textOf(3)} ${textOf(4, 10)} ${textOf(5)}`;
    expect(among(textOf(4, 10), long)).toEqual([[0, 1]]);
    expect(among(long, textOf(4, 10))).toEqual([[0, 1]]);
  });

  it('finds nothing where there is nothing', () => {
    expect(among()).toEqual([]);
    expect(among('', 'one', '')).toEqual([]);
  });

  it('finds what is alike among thousands', () => {
    const texts = Array.from({ length: 2000 }, (_, i) => textOf(i));
    const copies = Array.from({ length: 1000 }, (_, i) => edited(textOf(i), 0.2, i));
    const found = among(...texts, ...copies);
    const right = found.filter(([earlier, later]) => later - 2000 === earlier);
    expect(right.length).toBeGreaterThanOrEqual(990);
  });
});

it('finds no likeness in two texts without words', () =>
  expect(likeness('', '')).toEqual({ jaccard: 0, containment: 0 }));

it('compares texts of any length', () => {
  const words = Array.from({ length: 3000 }, (_, i) => `word${i}`).join(' ');
  expect(likeness(words, `${words} more`)).toEqual({ jaccard: 2999 / 3000, containment: 1 });
});
