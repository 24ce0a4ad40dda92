import { createIntl } from 'react-intl';
import { type Words, word } from '../../../admin/src/components/words';
import { type Speaker, choicesOf } from '../../../admin/src/desk/facets';

const intl = createIntl({ locale: 'en', messages: {}, onError: () => undefined });
const words: Words = (id, values) => intl.formatMessage(word(id), values);
const speaker: Speaker = {
  words,
  intl,
  types: { nameOf: () => 'Article', titleOf: () => 'Fares', addressOf: () => '' },
};

const facets = {
  rule: [
    { value: 'table/ragged-row', count: 1200 },
    { value: 'own/unknown-here', count: 1 },
  ],
  severity: [{ value: 'error', count: 3 }],
  type: [{ value: 'plugin::newsroom.article', count: 3 }],
  section: [{ value: 'Arts & Books', count: 2 }],
  author: [],
  language: [{ value: 'de', count: 2 }],
};
const labels = (...args: Parameters<typeof choicesOf>) => choicesOf(...args).map(({ label }) => label);

describe('what a filter can be', () => {
  it('is said in words, with how much it finds', () => {
    expect(labels('rule', undefined, facets, speaker)).toEqual([
      'Every row of a table has as many cells as its header. (1,200)',
      'own/unknown-here (1)',
    ]);
    expect(labels('severity', undefined, facets, speaker)).toEqual(['Errors (3)']);
    expect(labels('type', undefined, facets, speaker)).toEqual(['Article (3)']);
    expect(labels('section', undefined, facets, speaker)).toEqual(['Arts & Books (2)']);
    expect(labels('language', undefined, facets, speaker)).toEqual(['German (2)']);
  });

  it('keeps what is chosen, also where it finds nothing any more', () =>
    expect(choicesOf('author', 'Sarah J.', facets, speaker)).toEqual([{ value: 'Sarah J.', label: 'Sarah J. (0)' }]));

  it('is a group of rules, with all that they find', () =>
    expect(labels('rule', 'table', facets, speaker).at(-1)).toBe('Tables (1,200)'));

  it('is there before the server has counted', () => {
    expect(labels('age', undefined, facets, speaker)).toHaveLength(4);
    expect(labels('kind', undefined, undefined, speaker)).toHaveLength(4);
    expect(labels('section', 'Arts', undefined, speaker)).toEqual(['Arts']);
    expect(choicesOf('rule', undefined, undefined, speaker).length).toBeGreaterThan(50);
  });
});
