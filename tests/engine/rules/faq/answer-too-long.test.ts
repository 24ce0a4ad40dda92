import { answerTooLong } from '../../../../engine/rules/faq/answer-too-long';
import { findingsIn, part, severitiesIn } from '../../findings';

const faq = (words: number, rest = '') =>
  part('faq', { question: 'When does the ferry run?', body: `${'noon '.repeat(words)}${rest}` });

describe('faq/answer-too-long', () => {
  it('accepts what a minute is enough for', () => expect(findingsIn(answerTooLong, faq(238))).toEqual([]));

  it('counts the words of every paragraph and list, as a note at the first', () => {
    const long = faq(230, '\n\n- at noon\n- at one\n\nIn winter at two, six and nine.');
    expect(findingsIn(answerTooLong, long)).toEqual([['long', 'answer', { words: 241 }]]);
    expect(severitiesIn(answerTooLong, long)).toEqual(['info']);
  });
});
