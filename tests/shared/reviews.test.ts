import { dayAfter, daysBetween, periodOf } from '../../shared/reviews';

describe('a day of review', () => {
  it.each([
    ['2026-11-27', 'overdue'],
    ['2026-11-28', 'week'],
    ['2026-12-04', 'week'],
    ['2026-12-05', 'weeks'],
    ['2026-12-25', 'weeks'],
    ['2026-12-26', 'later'],
    ['2031-01-01', 'later'],
  ])('%s falls in the period “%s”', (day, period) => expect(periodOf(day, '2026-11-28')).toBe(period));

  it('is counted over months, years and the change of the clocks', () => {
    expect(dayAfter('2028-02-28', 2)).toBe('2028-03-01');
    expect(dayAfter('2026-01-01', -1)).toBe('2025-12-31');
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
  });
});
