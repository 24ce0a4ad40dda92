import { check } from '../../../../engine';
import { reviewOverdue } from '../../../../engine/rules/fact-box/review-overdue';
import { findingsIn, part, severitiesIn } from '../../findings';

const box = (asOf: string | null, reviewBy: string | null) =>
  part('fact-box', { body: 'Two ferries.', asOf, reviewBy });

describe('fact-box/review-overdue', () => {
  it.each([
    ['no day', box('2025-01-01', null)],
    ['a day to come', box('2025-01-01', '2026-02-01')],
    ['today', box('2025-01-01', '2026-01-15')],
    ['what is no day', box('2025-01-01', 'soon')],
  ])('accepts %s', (_, document) => expect(findingsIn(reviewOverdue, document)).toEqual([]));

  it('says by how many days, at the field of the review', () => {
    expect(findingsIn(reviewOverdue, box('2025-01-01', '2026-01-14'))).toEqual([['one', 'reviewBy', { days: 1 }]]);
    expect(findingsIn(reviewOverdue, box('2025-01-01', '2026-01-05'))).toEqual([['overdue', 'reviewBy', { days: 10 }]]);
  });

  it.each([
    ['within as long again', box('2025-12-01', '2025-12-25'), 'warning'],
    ['later than twice its time', box('2025-12-01', '2025-12-15'), 'error'],
    ['years on, when nobody knows since when', box(null, '2020-01-01'), 'warning'],
    ['where the day of review is before the facts', box('2025-12-01', '2025-11-01'), 'warning'],
  ])('grows worse: %s', (_, document, severity) => expect(severitiesIn(reviewOverdue, document)).toEqual([severity]));

  it('is silent without a clock', () => expect(check(box('2020-01-01', '2020-02-01'), [reviewOverdue])).toEqual([]));
});
