const DAY_MS = 86_400_000;

/** When the week of an instant began, in Greenwich. */
export function mondayOf(instant: Date): Date {
  const monday = new Date(instant);
  monday.setUTCHours(0, 0, 0, 0);
  monday.setUTCDate(monday.getUTCDate() - ((monday.getUTCDay() + 6) % 7));
  return monday;
}

/** Mondays of the last weeks, the current one last. */
export function lastMondays(count: number, now: Date): Date[] {
  const current = mondayOf(now).getTime();
  return Array.from({ length: count }, (_, index) => new Date(current - (count - 1 - index) * 7 * DAY_MS));
}
