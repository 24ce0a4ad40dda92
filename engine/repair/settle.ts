/** Rounds of repair at most; what a third has not settled would turn in a circle. */
const ROUNDS = 5;

/**
 * Mends again what a repair has brought to light: a row that is a copy once its ad is gone, two lists that stand together
 * once the line between them is. Repairing what is settled changes nothing.
 *
 * @param mend - Gives the value repaired; the same value when there is nothing to do.
 */
export function settle<T>(value: T, mend: (value: T) => T): T {
  let current = value;
  for (let round = 0; round < ROUNDS; round++) {
    const next = mend(current);
    if (next === current) return current;
    current = next;
  }
  return current;
}
