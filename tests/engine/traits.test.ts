import fc from 'fast-check';
import { phrasesFor } from '../../engine';
import { pairsOf } from '../../engine/similar';
import { HOLDS } from '../../engine/holds';
import { traitsOf } from '../../engine/traits';
import { anyText } from './mutations';

const english = phrasesFor('en');
const bitsOf = (text: string): number => traitsOf(text, english, false).bits;
const namesOf = (text: string): string[] =>
  Object.entries(HOLDS).flatMap(([name, bit]) => (bitsOf(text) & bit ? [name] : []));

it.each([
  ['Trams run again.', []],
  ['', []],
  ['*a*', ['star']],
  ['a_b', ['underscore']],
  ['`a`', ['tick']],
  ['[a]', ['bracket']],
  ['[a](b_c)', ['underscore', 'bracket']],
  ['a < b', ['angle']],
  ['a <b <c>', ['angle']],
  ['[a](TK)', ['bracket', 'capitals']],
  ['[a](https://velmar.example/2026)', ['bracket', 'address']],
  ['<a title="{{ b }}">', ['angle', 'brace', 'quote']],
  ['a & b', ['ampersand']],
  ['# a', ['hash']],
  ['{a}', ['brace']],
  ['5 %', ['percent']],
  ['“a”', ['quote']],
  ['«a»', ['quote']],
  ['in 2026', ['year']],
  ['May2026', ['year']],
  ['https://velmar.example', ['address']],
  ['www.velmar.example', ['address']],
  ['Note: a', []],
  ['TK', ['capitals']],
  ['$XX0,000', ['capitals']],
  ['TKTK2', ['year', 'capitals']],
  ['<a “>', ['angle', 'quote']],
  ['[a](/menÃ¼)', ['bracket', 'latin']],
  ['Café', ['latin']],
  ['a\ufffdb', ['latin']],
  ['It will open', ['future']],
  ['It is due to open', ['future']],
  ['Yesterday it rained', ['relative']],
  ['It is now\nin its third year', ['relative']],
  ['Lorem ipsum dolor', ['filler']],
])('%j holds %j', (text, names) => expect(namesOf(text)).toEqual(names));

it('counts every word, also one whose hash is nothing', () => {
  const words = 'Trocaesa opens its old tram shed on Sundays';
  expect(traitsOf(words, english, true).pairs).toHaveLength(7);
  expect(traitsOf(words.replace('Trocaesa', 'Velmar'), english, true).pairs).toHaveLength(7);
});

it('misses no mark of any text', () =>
  fc.assert(
    fc.property(anyText, (text) => {
      const bits = bitsOf(text);
      const missed = (pattern: RegExp, bit: number): boolean => pattern.test(text) && (bits & bit) === 0;
      expect(missed(/\*/, HOLDS.star) || missed(/\[/, HOLDS.bracket) || missed(/</, HOLDS.angle)).toBe(false);
      expect(missed(/["“”„«»]/, HOLDS.quote) || missed(/`/, HOLDS.tick) || missed(/&/, HOLDS.ampersand)).toBe(false);
      expect(missed(/:\/\/|www\./i, HOLDS.address) || missed(/\bTK\b/, HOLDS.capitals)).toBe(false);
      expect(missed(/[À-ÿ\ufffd]/, HOLDS.latin)).toBe(false);
      // Within an address or a tag no day is told.
      const told = text.replace(/[(<]/g, ' ');
      expect(/(?<=[ \n]|^)\d{4}(?!\p{N})/u.test(told) && (bitsOf(told) & HOLDS.year) === 0).toBe(false);
    }),
  ));

it('reads the same pairs of words as a comparison does, but for addresses and tags', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const plain = text.replace(/[(<]/g, ' ');
      const all = pairsOf(plain);
      expect(traitsOf(plain, english, true).pairs).toEqual(all.length < 7 ? new Int32Array(0) : all);
    }),
  );
  const words = 'The old tram shed of Velmar opens its gates again';
  expect(traitsOf(words.replace('shed', '[shed](https://velmar.example/a_(b))'), english, true).pairs).not.toEqual(
    pairsOf(words),
  );
  expect(traitsOf(words.replace('shed', '[shed](https://velmar.example/a)'), english, true).pairs).toEqual(
    pairsOf(words),
  );
  expect(traitsOf(words.replace('shed', '<b class="x">shed</b>'), english, true).pairs).toEqual(pairsOf(words));
});
