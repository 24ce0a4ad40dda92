import { readPart } from '../../../../engine';
import { noConsent } from '../../../../engine/rules/reader-question/no-consent';
import { findingsIn, page, pageOf, severitiesIn } from '../../findings';

const asked = (line: string) => page(pageOf(line, 'A: Yes, it will.'));

describe('reader-question/no-consent', () => {
  it.each([
    ['an unsigned question', asked('Reader Question: “Will it stay open?”')],
    ['a question in a FAQ', page(pageOf('FAQ', 'Q: Will it stay open?', 'A: Yes, says Ole B.'))],
    [
      'an entry, which keeps the consent itself',
      readPart({ kind: 'reader-question', language: 'en', question: 'Will it?', body: 'Yes.' }),
    ],
  ])('accepts %s', (_, document) => expect(findingsIn(noConsent, document)).toEqual([]));

  const entry = (more: object) =>
    readPart({ kind: 'reader-question', language: 'en', question: 'Will it?', body: 'Yes.', ...more });

  it.each([
    ['a name with consent', { askedBy: 'Ole B.', consent: true }],
    ['a name whose consent is not known', { askedBy: 'Ole B.' }],
    ['nobody', { askedBy: ' ', place: null, consent: false }],
  ])('accepts an entry with %s', (_, more) => expect(findingsIn(noConsent, entry(more))).toEqual([]));

  it.each([
    ['Ole B.', { askedBy: 'Ole B.', place: 'Aske', consent: false }],
    ['Aske', { place: 'Aske', consent: false }],
  ])('is an error where %s has not agreed', (name, more) => {
    expect(findingsIn(noConsent, entry(more))).toEqual([['missing', 'question', { name }]]);
    expect(severitiesIn(noConsent, entry(more))).toEqual(['error']);
  });

  it.each(['“Will it?” – *Ole B., Aske*', '“Will it?” (Ole B., Aske)', '"Will it?" — Ole B.'])(
    'is a note that the page had named the person: %s',
    (words) => {
      const document = asked(`Reader Question: ${words}`);
      expect(findingsIn(noConsent, document)).toEqual([['published', 7, { name: 'Ole B.' }]]);
      expect(severitiesIn(noConsent, document)).toEqual(['info']);
    },
  );

  it('speaks of the whole entry where nothing is asked', () =>
    expect(findingsIn(noConsent, entry({ question: null, askedBy: 'Ole B.', consent: false }))).toEqual([
      ['missing', 0, { name: 'Ole B.' }],
    ]));
});
