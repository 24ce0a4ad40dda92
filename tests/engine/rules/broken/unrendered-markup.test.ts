import { unrenderedMarkup } from '../../../../engine/rules/broken/unrendered-markup';
import { findingsIn, markdown, page, pageOf, quotesIn, repaired } from '../../findings';

describe('broken/unrendered-markup', () => {
  it.each([
    ['emphasis that Markdown renders', 'It was *late* and **dark**.'],
    ['a product of numbers', 'The hall is 3 * 4 * 5 metres.'],
    ['an entity that Markdown renders', 'Fish &amp; chips, 5&nbsp;km.'],
    ['marks in code', '```\n** not ours **\n&amp;nbsp;\n```'],
  ])('accepts %s in Markdown', (_, text) => expect(findingsIn(unrenderedMarkup, markdown(text))).toEqual([]));

  it.each([
    ['a footnote mark', 'Prices* include tax, fees* do not.'],
    ['a product of numbers', 'The hall is 3 * 4 * 5 metres.'],
    ['an ampersand', 'Fish & chips at Marks & Spencer.'],
  ])('accepts %s in plain text', (_, text) => expect(findingsIn(unrenderedMarkup, page(pageOf(text)))).toEqual([]));

  it('finds marks and entities that readers of plain text would see', () => {
    const line = 'It was *late*, **very** late,&nbsp;and<br>dark.';
    expect(quotesIn(unrenderedMarkup, pageOf(line))).toEqual(['*late*', '**very**', '&nbsp;', '<br>']);
  });

  it('speaks in Markdown only of what the parser leaves as it is', () =>
    expect(findingsIn(unrenderedMarkup, markdown('A ** loud ** bell.\n\nTwo&amp;nbsp;bells.'))).toEqual([
      ['mark', 1, { mark: '**', text: 'loud' }],
      ['code', 3, { mark: '', text: '&amp;nbsp;' }],
    ]));

  it('renders the mark, and puts a blank for an escaped one', () =>
    expect(repaired(unrenderedMarkup, 'A ** loud ** bell. Two&amp;nbsp;bells.')).toBe('A **loud** bell. Two bells.'));
});
