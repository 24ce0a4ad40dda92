import { noAsOfDate } from '../../../../engine/rules/fact-box/no-as-of-date';
import { findingsIn, fixesIn, page, pageOf, part, severitiesIn } from '../../findings';

const box = (body: string, more: object = {}) =>
  part('fact-box', { body, asOf: null, factBoxKind: 'did-you-know', ...more });

describe('fact-box/no-as-of-date', () => {
  it.each([
    ['a box without figures', box('The ferry is older than the bridge.')],
    ['a year long gone', box('The ferry was built in 1911.')],
    ['a figure with its year', box('In 2024 the ferry carried 3,400 people a day.')],
    ['a box with its day', box('The ferry carries 3,400 people.', { asOf: '2025-10-01' })],
    ['a box whose day nobody asks for', box('The ferry carries 3,400 people.', { asOf: undefined })],
    ['a tip', box('Wait 10 minutes.', { factBoxKind: 'pro-tip' })],
    ['a box in a page', page(pageOf('By the numbers: 12 ferries.'))],
  ])('accepts %s', (_, document) => expect(findingsIn(noAsOfDate, document)).toEqual([]));

  it('asks for the day of a figure, at its field', () => {
    const document = box('The ferry carries 2,000 people a day.');
    expect(findingsIn(noAsOfDate, document)).toEqual([['none', 'asOf', {}]]);
    expect(severitiesIn(noAsOfDate, document)).toEqual(['warning']);
    expect(fixesIn(noAsOfDate, document)).toEqual([['pick date']]);
  });
});
