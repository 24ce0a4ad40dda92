/** What stands at the same places of two texts that are alike. */
import { type Facts, type Word, pairAt } from './facts';

/** Words of each text at the same place. */
export type Swap = readonly [few: readonly Word[], many: readonly Word[]];

/** Words of the longest name or description, and of what may stand in its place. */
export const LONGEST_SWAP = 12;
const LONGEST_OTHER = 40;
/** Where a text stands within the other, nothing says where the part before its own words begins. */
const LONGEST_EDGE = 3;

/** What stands between those pairs of words that both texts have once and in the same order. */
export function swapsOf(few: Facts, many: Facts): Swap[] {
  const swaps: Swap[] = [];
  const add = (from: number, to: number, first: number, last: number): void => {
    const [short, long] = to - from < last - first ? [to - from, last - first] : [last - first, to - from];
    if (short > 0 && short <= LONGEST_SWAP && long <= LONGEST_OTHER)
      swaps.push([few.words.slice(from, to), many.words.slice(first, last)]);
  };
  const longestEdge = isPart(few, many) ? LONGEST_EDGE : LONGEST_OTHER;
  let last: readonly [here: number, there: number] | undefined;
  for (let i = 0; i + 1 < few.words.length; i++) {
    const pair = pairAt(few.words, i);
    const place = many.places.get(pair) ?? -1;
    if (place < 0 || few.places.get(pair) !== i) continue;
    if (last) add(last[0] + 2, i, last[1] + 2, place);
    else add(0, i, Math.max(0, place - longestEdge), place);
    last = [i, place];
  }
  if (!last) return [];
  const [here, there] = [last[0] + 2, last[1] + 2];
  add(here, few.words.length, there, Math.min(many.words.length, there + longestEdge));
  return swaps;
}

/** A text much longer than the other has facts of its own beside what it repeats. */
export const isPart = (few: Facts, many: Facts): boolean => many.words.length > 2 * few.words.length;
