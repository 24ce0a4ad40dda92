import { check } from '../../../../engine';
import { unansweredTooLong } from '../../../../engine/rules/reader-question/unanswered-too-long';
import { findingsIn, page, pageOf, part, severitiesIn } from '../../findings';

const asked = (receivedAt: string | undefined, body: string | null = null) =>
  part('reader-question', { question: 'Will it stay open?', receivedAt, body });

describe('reader-question/unanswered-too-long', () => {
  it.each([
    ['two weeks', asked('2026-01-01T23:00:00.000Z')],
    ['an answer', asked('2025-01-01T08:00:00.000Z', 'It will.')],
    ['a day that is not known', asked(undefined)],
    ['what is no day', asked('lately')],
    ['a page', page(pageOf('Reader Question: “Will it stay open?” – Ole B., Aske'))],
  ])('accepts %s', (_, document) => expect(findingsIn(unansweredTooLong, document)).toEqual([]));

  it('notes for how long somebody has waited, where the answer belongs', () => {
    const document = asked('2025-12-31T08:00:00.000Z', ' \n');
    expect(findingsIn(unansweredTooLong, document)).toEqual([['waits', 'answer', { days: 15 }]]);
    expect(severitiesIn(unansweredTooLong, document)).toEqual(['info']);
    expect(check(document, [unansweredTooLong])).toEqual([]);
  });
});
