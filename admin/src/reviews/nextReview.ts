import type { DueBox } from '../../../shared/contracts/reviews';
import { dayAfter, daysBetween } from '../../../shared/reviews';

/** Where it was never said how long the facts hold. */
const YEAR_DAYS = 365;

/** The ISO day of the review after one today: as long from now as the last one was from its facts. */
export function nextReview({ asOf, reviewBy }: Pick<DueBox, 'asOf' | 'reviewBy'>, today: string): string {
  const days = asOf === null ? 0 : daysBetween(asOf, reviewBy);
  return dayAfter(today, days > 0 ? days : YEAR_DAYS);
}
