import { unbalancedQuote } from '../../../../engine/rules/broken/unbalanced-quote';
import { article, findingsIn, fixesIn, markdown, page, pageOf, prose, quotesIn } from '../../findings';

describe('broken/unbalanced-quote', () => {
  it.each([
    ['straight marks in pairs', 'She said "yes" and then "no".'],
    ['curly marks in pairs', 'She said “yes” and then “no”.'],
    ['German marks', 'Er sagte „ja“ und dann „nein“.'],
    ['a curly mark closed by a straight one in another word', 'The “Nord” line is 12" wide and 3\' long.'],
    ['inches after a digit', 'The rail is 6" high and 42" long, and 3" thick.'],
    ['a quotation that opens again in the next paragraph', '“It ran.\n\n“It ran well,” she said.'],
    ['one that opens within a paragraph and goes on in the next', 'She said: “It ran.\n\n“It ran well.”'],
    ['code', '```\nprint("\n```'],
  ])('accepts %s', (_, text) => expect(findingsIn(unbalancedQuote, markdown(text))).toEqual([]));

  it('points at the words from the mark on', () =>
    expect(quotesIn(unbalancedQuote, 'She said: “It ran. Then she left.', markdown)).toEqual([
      '“It ran. Then she left.',
    ]));

  it('reads each block of an entry by itself', () =>
    expect(findingsIn(unbalancedQuote, article([prose('One "two'), prose('three" four')]))).toEqual([
      ['open', 'body.0.markdown', { text: 'two' }],
      ['open', 'body.1.markdown', { text: ' four' }],
    ]));

  it('asks the editor where it ends', () =>
    expect(fixesIn(unbalancedQuote, page(pageOf('“It ran, she said.')))).toEqual([['pick close']]));
});
