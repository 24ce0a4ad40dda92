import { readPart } from '../../../../engine';
import { publishedWithoutAnswer } from '../../../../engine/rules/reader-question/published-without-answer';
import { findingsIn, fixesIn, LEAD, page, pageOf } from '../../findings';

const entry = (body: string | null) =>
  readPart({ kind: 'reader-question', language: 'en', question: 'Will it stay open?', body });

describe('reader-question/published-without-answer', () => {
  it.each([
    ['an answer', page(pageOf('Reader Question: Will it stay open?', 'A: Yes.'))],
    ['an answered entry', entry('Yes.')],
    ['a question of the reporter', page(pageOf('Will it stay open?', LEAD))],
  ])('accepts %s', (_, document) => expect(findingsIn(publishedWithoutAnswer, document)).toEqual([]));

  it('does not take the next paragraph for the answer', () =>
    expect(findingsIn(publishedWithoutAnswer, page(pageOf('Reader Question: Will it stay open?', LEAD)))).toEqual([
      ['open', 7, {}],
    ]));

  it.each([null, '', ' \n'])('reads an entry whose answer is %j', (body) => {
    expect(findingsIn(publishedWithoutAnswer, entry(body))).toEqual([['open', 'question', {}]]);
    expect(fixesIn(publishedWithoutAnswer, entry(body))).toEqual([['pick type']]);
  });

  it('speaks of the whole entry where nothing is asked', () =>
    expect(
      findingsIn(
        publishedWithoutAnswer,
        readPart({ kind: 'reader-question', language: 'en', question: null, body: '' }),
      ),
    ).toEqual([['open', 0, {}]]));
});
