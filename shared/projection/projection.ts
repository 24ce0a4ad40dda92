/**
 * Fields that are neither Markdown nor plain text are projected: the engine reads their blocks with Markdown for the
 * marks within, and what it wants changed is done to the very nodes.
 */
import type { Block, NewBlock } from '../../engine';

/** A place in the field's own terms: a text node of a tree, or a range of HTML (`path` is then the field's). */
export interface FieldPlace {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

/** By index of a block: what stands in its place. None: it is taken off. */
export type Replacements = ReadonlyMap<number, readonly NewBlock[]>;

export interface Projection {
  /** The blocks' words, one block after the other. */
  readonly source: string;
  /** Keys are `<path>#<index>`. */
  readonly blocks: readonly Block[];
  /** Where a range of the source stands in the field; the nearest place for marks that only the source has. */
  readonly at: (start: number, end: number) => FieldPlace;
  /** The field's value with some blocks replaced; what is left alone stays the same object, or the same characters. */
  readonly apply: (replacements: Replacements) => unknown;
}

/** A stretch of the source that stands, unit by unit, in a text of the field. */
interface Stretch<Origin> {
  readonly start: number;
  readonly end: number;
  readonly origin: Origin;
  /** Offset in the origin's text. */
  readonly from: number;
}

/** Writes a source, block by block, and remembers where its words come from. */
export class SourceWriter<Origin> {
  private readonly finished: string[] = [];
  private finishedLength = 0;
  private current = '';
  private readonly stretches: Stretch<Origin>[] = [];

  get length(): number {
    return this.finishedLength + this.current.length;
  }

  /** All that is written. */
  get source(): string {
    return this.finished.join('') + this.current;
  }

  /** What is written of the current block since the offset. */
  since(offset: number): string {
    return this.current.slice(offset - this.finishedLength);
  }

  /** Whether white space may follow: nothing of the block is written, or its last unit is none. */
  get endsInSpace(): boolean {
    return /^\s?$/.test(this.current.slice(-1));
  }

  /** Begins a block, an empty line below the one before it. */
  begin(): void {
    if (this.length > 0) this.current += '\n\n';
    this.finished.push(this.current);
    this.finishedLength += this.current.length;
    this.current = '';
  }

  /** Marks that only the source has. */
  mark(text: string): void {
    this.current += text;
  }

  /** Words of the field, as they are. */
  words(text: string, origin: Origin, from = 0): void {
    if (!text) return;
    this.stretches.push({ start: this.length, end: this.length + text.length, origin, from });
    this.current += text;
  }

  /** Words of the field, in which marks of Markdown are no marks. */
  literal(text: string, origin: Origin): void {
    let at = 0;
    for (const { index } of text.matchAll(MARKS)) {
      this.words(text.slice(at, index), origin, at);
      this.mark('\\');
      at = index;
    }
    this.words(text.slice(at), origin, at);
  }

  /** The stretch that holds an offset, or the last before it. */
  private indexAt(offset: number): number {
    let low = 0;
    let high = this.stretches.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.stretches[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Where a range stands: its first and its last stretch with the offsets in them; null for a source without words. */
  find(start: number, end: number): { readonly first: Spot<Origin>; readonly last: Spot<Origin> } | null {
    const last = this.stretches[this.indexAt(Math.max(start, end - 1))];
    let first = this.stretches[this.indexAt(start)];
    // A mark at the head of the range belongs to the words behind it.
    if (first && first.end <= start && last && last.start > start) first = this.stretches[this.indexAt(start) + 1];
    if (!first || !last) return null;
    return { first: spotIn(first, start), last: spotIn(last, end) };
  }
}

interface Spot<Origin> {
  readonly origin: Origin;
  readonly offset: number;
}

const spotIn = <Origin>({ start, end, origin, from }: Stretch<Origin>, offset: number): Spot<Origin> => ({
  origin,
  offset: from + Math.min(Math.max(offset, start), end) - start,
});

/** Marks of emphasis beside a word, back-ticks, and brackets that would open a link. */
const MARKS = /[*`\\]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|\[(?=[^\]\n]*\]\()/gu;

/** The part of two texts that differs: `start` and `end` in the first, and what stands there in the second. */
export function differenceOf(before: string, after: string): { start: number; end: number; text: string } {
  let start = 0;
  const most = Math.min(before.length, after.length);
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let tail = 0;
  while (
    tail < most - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail++;
  return { start, end: before.length - tail, text: after.slice(start, after.length - tail) };
}
