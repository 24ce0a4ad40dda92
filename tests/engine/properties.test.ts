import fc from 'fast-check';
import { provesSound } from './invariants';
import { anyLanguage, anyText } from './mutations';

/** `npm run fuzz` runs a million. */
const RUNS = 20_000;

jest.setTimeout(600_000);

it('reads, checks, repairs and imports any text without an exception, a hang or a lost word', () => {
  // A failure prints the seed and the shortest text.
  expect(() => fc.assert(fc.property(anyText, anyLanguage, provesSound), { numRuns: RUNS })).not.toThrow();
});

it('takes a garbled word for the word it was', () => {
  const text = 'Ä“hnliche Beiträge\n\nDas Boot liegt im Hafen, bis das Eis gegangen ist.\n';
  expect(() => provesSound(text, 'de')).not.toThrow();
});

it.each([
  [
    'Foire aux questions\n\nQ : Le marché ouvre-t-il ?\nR 2. : Non, il reste fermé.\n\nQ : Et le lundi ?\nR : Oui.\n',
    'fr',
  ],
  ['* Q: 2. It ran.', 'en'],
])('takes the number of a mark, and of a question, for a part of it: %s', (text, language) => {
  expect(() => provesSound(text, language)).not.toThrow();
});
