import { readPart } from '../../../../engine';
import { answerWithoutQuestion } from '../../../../engine/rules/faq/answer-without-question';
import { findingsIn, fixesIn, LEAD, linesIn, page, pageOf } from '../../findings';

describe('faq/answer-without-question', () => {
  it.each([
    ['questions and answers', pageOf('FAQ', 'Is it free?', 'Yes, on Sundays.')],
    ['Q and A', pageOf('FAQ', 'Q: Is it free?\nA: Yes, on Sundays.')],
    ['a FAQ heading with nothing under it', pageOf('FAQ')],
    ['paragraphs under any other heading', pageOf('What it costs', LEAD, LEAD)],
  ])('accepts %s', (_, text) => expect(findingsIn(answerWithoutQuestion, page(text))).toEqual([]));

  it('counts every paragraph under the heading as one lost answer', () =>
    expect(
      linesIn(answerWithoutQuestion, page(pageOf('FAQ', 'No, it is free.', 'Yes, with a lift.', 'Who built it', LEAD))),
    ).toEqual([9, 11]));

  it('never invents the question', () =>
    expect(fixesIn(answerWithoutQuestion, page(pageOf('FAQ', 'No, it is free.')))).toEqual([['pick type']]));

  it('reads a FAQ entry', () => {
    const entry = (question: string | null) =>
      readPart({ kind: 'faq', language: 'en', question, body: 'No, it is free.' });
    expect(findingsIn(answerWithoutQuestion, entry('Is it free?'))).toEqual([]);
    expect(findingsIn(answerWithoutQuestion, entry(' '))).toEqual([['lost', 'question', { text: 'No, it is free.' }]]);
  });

  it('says of an empty entry that it lacks its question', () =>
    expect(
      findingsIn(answerWithoutQuestion, readPart({ kind: 'faq', language: 'en', question: null, body: null })),
    ).toEqual([['lost', 'question', { text: '' }]]));
});
