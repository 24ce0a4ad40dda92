/** Months as `2026-11`, days as `2026-11-28`. */
import { dayAfter } from '../../../shared/reviews';

const DAYS_IN_WEEK = 7;
const MONTHS = 12;

export const monthOf = (day: string): string => day.slice(0, 7);

/** The month so many months after another. */
export function monthAfter(month: string, months: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const count = year * MONTHS + number - 1 + months;
  return `${Math.floor(count / MONTHS)}-${String((count % MONTHS) + 1).padStart(2, '0')}`;
}

/** The weeks of a month, from Monday on; null: a day of another month. */
export function weeksOf(month: string): (string | null)[][] {
  const first = `${month}-01`;
  const monday = dayAfter(first, -((new Date(first).getUTCDay() + 6) % DAYS_IN_WEEK));
  const weeks: (string | null)[][] = [];
  for (let start = monday; start < `${monthAfter(month, 1)}-01`; start = dayAfter(start, DAYS_IN_WEEK))
    weeks.push(
      Array.from({ length: DAYS_IN_WEEK }, (_, index) => dayAfter(start, index)).map((day) =>
        monthOf(day) === month ? day : null,
      ),
    );
  return weeks;
}
