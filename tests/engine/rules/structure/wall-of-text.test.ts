import { wallOfText } from '../../../../engine/rules/structure/wall-of-text';
import { findingsIn, fixesIn, markdown, part } from '../../findings';

const words = (count: number): string => `${'It rains here again and '.repeat(count / 5).trim()}.`;

describe('structure/wall-of-text', () => {
  it.each([
    ['250 words', markdown(words(250))],
    ['a list', markdown(`- ${words(200)}\n- ${words(200)}`)],
    ['a long address', markdown(`See https://velmar.example/${'a'.repeat(2000)}`)],
    ['the answer of a FAQ, which has a rule of its own', part('faq', { question: 'Why?', body: words(300) })],
    ['code', markdown(`\`\`\`\n${words(300)}\n\`\`\``)],
  ])('accepts %s', (_, document) => expect(findingsIn(wallOfText, document)).toEqual([]));

  it('counts the words, in a box too', () => {
    expect(findingsIn(wallOfText, markdown(words(255)))).toEqual([['long', 1, { words: 255 }]]);
    expect(findingsIn(wallOfText, part('fact-box', { body: words(300) }))).toEqual([['long', 'body', { words: 300 }]]);
  });

  it('leaves it to the editor where to part it', () =>
    expect(fixesIn(wallOfText, markdown(words(300)))).toEqual([['pick part']]));
});
