import { differenceInCalendarDays, differenceInMinutes, differenceInHours } from 'date-fns';

type Ago = readonly [value: number, unit: 'minute' | 'hour' | 'day'];

const MINUTES_PER_HOUR = 60;
const HOURS_PER_DAY = 24;
const DAYS_PER_WEEK = 7;

/** How long ago an instant was, in the unit that says it best; null: so long that its date says more. */
export function agoOf(instant: Date, now: Date): Ago | null {
  const minutes = Math.max(0, differenceInMinutes(now, instant));
  if (minutes < MINUTES_PER_HOUR) return [-minutes, 'minute'];
  const days = differenceInCalendarDays(now, instant);
  const hours = differenceInHours(now, instant);
  if (hours < HOURS_PER_DAY && days < 1) return [-hours, 'hour'];
  return days < DAYS_PER_WEEK ? [-days, 'day'] : null;
}
