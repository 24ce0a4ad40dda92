import { readPart } from '../../../../engine';
import { questionWithoutAnswer } from '../../../../engine/rules/faq/question-without-answer';
import { findingsIn, fixesIn, LEAD, linesIn, page, pageOf } from '../../findings';

describe('faq/question-without-answer', () => {
  it.each([
    ['an answer of several paragraphs', pageOf('FAQ', 'Is it free?', LEAD, LEAD)],
    ['a question in the text', pageOf('Is it free?', LEAD)],
  ])('accepts %s', (_, text) => expect(findingsIn(questionWithoutAnswer, page(text))).toEqual([]));

  it('finds the one question without an answer among others', () =>
    expect(
      linesIn(questionWithoutAnswer, page(pageOf('FAQ', 'Is it free?', 'Is it warm?', 'In May.', 'Is it far?', 'No.'))),
    ).toEqual([9]));

  it('reads a FAQ entry, whose blanks are no answer', () => {
    const entry = (body: string | null) => readPart({ kind: 'faq', language: 'en', question: 'Is it free?', body });
    expect(findingsIn(questionWithoutAnswer, entry('Yes.'))).toEqual([]);
    expect(findingsIn(questionWithoutAnswer, entry(' \n '))).toEqual([['open', 'question', { text: 'Is it free?' }]]);
    expect(fixesIn(questionWithoutAnswer, entry(null))).toEqual([['pick type']]);
  });
});
