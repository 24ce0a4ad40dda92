import { importPage } from '../../../importer';
import { imageText } from '../../../engine/rules/placeholder/image-text';
import { shareBar } from '../../../engine/rules/placeholder/share-bar';
import { readPage } from '../../../engine';
import { findingsIn, LEAD, linesIn, MORE, page, pageOf } from '../findings';

/** A page with such lines above its first paragraph, from line 5 on. */
const top = (...lines: readonly string[]): string =>
  ['Tram shed opens its gates', 'by Ines Holm', ...lines, LEAD, MORE].join('\n\n');

describe('counters of buttons', () => {
  it.each([
    '858shares',
    '858 Shares',
    '12 Comments',
    '1.2K likes',
    '3,401 views',
    '1 reply',
    '(5 comments)',
    '2M+ views',
  ])('are furniture at the edges of a page: %s', (line) => {
    expect(findingsIn(shareBar, page(top(line)))).toEqual([['stands', 5, { text: line }]]);
    expect(findingsIn(shareBar, page(pageOf(MORE, line)))).toEqual([['stands', 9, { text: line }]]);
  });

  it.each([
    ['de', '12 Kommentare'],
    ['fr', '12 partages'],
    ['es', '12 comentarios'],
    ['uk', '12 коментарів'],
  ])('are known in %s', (language, line) =>
    expect(linesIn(shareBar, readPage(`Tram\n\n${line}\n\n${LEAD}`, { language }))).toEqual([3]),
  );

  it('are furniture as numbers beside a button', () => {
    expect(linesIn(shareBar, page(top('858', 'Shares')))).toEqual([5]);
    expect(linesIn(shareBar, page(pageOf(MORE, 'Tweet', '17', 'Copied')))).toEqual([9]);
  });

  it.each([
    ['a number in a sentence', pageOf('The paper sold 858 shares on Monday.', MORE)],
    ['a heading within the text', pageOf(MORE, '858 shares', LEAD)],
    ['a number alone', top('858')],
    ['a number of something else', top('858 trams')],
    ['a share of something', pageOf(MORE, '12 shares were sold to the city.')],
  ])('are not: %s', (_, text) => expect(findingsIn(shareBar, page(text))).toEqual([]));

  it('are taken off on import', () =>
    expect(importPage(top('858shares')).removed.map(({ text }) => text)).toEqual(['858shares']));
});

describe('the text of a logo', () => {
  it.each(['KI logo', 'Velmar Times Logo', 'V-Radio logo'])('is furniture at the edges of a page: %s', (line) =>
    expect(findingsIn(imageText, page(`${line}\n\n${pageOf(MORE)}`))).toEqual([['stands', 1, { text: line }]]),
  );

  it.each([
    ['a headline about one', `Velmar changes its city logo\n\nby Ines Holm\n\n${LEAD}`],
    ['a sentence', pageOf('The city has a new logo.', MORE)],
    ['a heading within the text', pageOf(MORE, 'The new logo', LEAD)],
  ])('is not: %s', (_, text) => expect(findingsIn(imageText, page(text))).toEqual([]));
});
