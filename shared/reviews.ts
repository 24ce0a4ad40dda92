/** Reviews of fact boxes by the day on which they are due. */

/** Before today; within seven days; within four weeks; after that. */
export const REVIEW_PERIODS = ['overdue', 'week', 'weeks', 'later'] as const;
export type ReviewPeriod = (typeof REVIEW_PERIODS)[number];

const DAY_MS = 86_400_000;

/** The ISO day so many days after another. */
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);

/** How many days lie between two ISO days. */
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY_MS;

interface Span {
  /** ISO days: the first of the period, and the first after it; null: it has none. */
  readonly from: string | null;
  readonly before: string | null;
}

/** @param today - ISO day. */
export function spansFrom(today: string): Readonly<Record<ReviewPeriod, Span>> {
  const [week, weeks] = [dayAfter(today, 7), dayAfter(today, 28)];
  return {
    overdue: { from: null, before: today },
    week: { from: today, before: week },
    weeks: { from: week, before: weeks },
    later: { from: weeks, before: null },
  };
}

/** The period in which an ISO day falls. */
export function periodOf(day: string, today: string): ReviewPeriod {
  const spans = spansFrom(today);
  return REVIEW_PERIODS.find((period) => day < (spans[period].before ?? '~')) ?? 'later';
}
