import { monthAfter, weeksOf } from '../../../admin/src/reviews/month';
import { nextReview } from '../../../admin/src/reviews/nextReview';

describe('a month of the calendar', () => {
  it.each([
    ['2026-11', 1, '2026-12'],
    ['2026-12', 1, '2027-01'],
    ['2026-01', -1, '2025-12'],
    ['2026-03', -15, '2024-12'],
  ])('%s and %i months is %s', (month, months, expected) => expect(monthAfter(month, months)).toBe(expected));

  it('has whole weeks from Monday on', () => {
    expect(weeksOf('2026-11')).toHaveLength(6);
    expect(weeksOf('2026-11')[0]).toEqual([null, null, null, null, null, null, '2026-11-01']);
    expect(weeksOf('2027-02')).toHaveLength(4);
    expect(weeksOf('2028-02').flat().filter(Boolean)).toHaveLength(29);
  });
});

describe('the next review', () => {
  it.each([
    ['as long from today as the last was from its facts', '2026-01-01', '2026-04-01', '2027-02-26'],
    ['in a year where no day of the facts is named', null, '2026-04-01', '2027-11-28'],
    ['in a year where the facts are younger than their review', '2026-05-01', '2026-04-01', '2027-11-28'],
  ])('is %s', (_, asOf, reviewBy, expected) => expect(nextReview({ asOf, reviewBy }, '2026-11-28')).toBe(expected));
});
