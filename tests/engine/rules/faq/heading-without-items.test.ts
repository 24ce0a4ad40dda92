import { headingWithoutItems } from '../../../../engine/rules/faq/heading-without-items';
import { findingsIn, fixesIn, LEAD, linesIn, markdown, page, pageOf } from '../../findings';

describe('faq/heading-without-items', () => {
  it('sees what stands under a deeper heading, and nothing under one as high', () => {
    expect(linesIn(headingWithoutItems, markdown('## FAQ\n\n### Tickets\n\nOn board.\n\n## Trams\n\nTwo.'))).toEqual(
      [],
    );
    expect(linesIn(headingWithoutItems, markdown('## FAQ\n\n## Trams\n\nTwo.'))).toEqual([1]);
  });

  it.each([
    ['questions', pageOf('FAQ', 'Is it free?', 'Yes, on Sundays.')],
    ['answers that lost their questions', pageOf('FAQ', 'No, it is free.')],
    ['the words in a sentence', pageOf(`${LEAD} The FAQ hangs at the gate.`)],
  ])('accepts %s', (_, text) => expect(findingsIn(headingWithoutItems, page(text))).toEqual([]));

  it('looks past furniture', () =>
    expect(findingsIn(headingWithoutItems, page(pageOf('FAQ', 'ADVERTISEMENT', 'What comes next', LEAD)))).toEqual([
      ['empty', 7, { text: 'FAQ' }],
    ]));

  it('reads marked headings', () =>
    expect(findingsIn(headingWithoutItems, markdown('## FAQ\n\n## Fares\n\nTwo.'))).toEqual([
      ['empty', 1, { text: 'FAQ' }],
    ]));

  it('is taken off safely', () => expect(fixesIn(headingWithoutItems, page(pageOf('FAQ')))).toEqual([['safe remove']]));
});
