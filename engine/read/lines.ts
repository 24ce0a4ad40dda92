/** One line of a source: `end` excludes the line break. */
export interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Cuts a text into lines at `\n`, `\r\n` and `\r`. Offsets are UTF-16 units of the text. */
export function linesOf(source: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (let i = 0; i < source.length; i++) {
    const unit = source.charCodeAt(i);
    if (unit !== 10 && unit !== 13) continue;
    lines.push({ text: source.slice(start, i), start, end: i });
    if (unit === 13 && source.charCodeAt(i + 1) === 10) i++;
    start = i + 1;
  }
  if (start < source.length) lines.push({ text: source.slice(start), start, end: source.length });
  return lines;
}

/** A place in a text as people count: lines and columns from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Turns offsets of a source into positions; offsets outside it give its nearest end. */
export function positionsIn(source: string): (offset: number) => Position {
  const starts = linesOf(source).map(({ start }) => start);
  return (offset) => {
    const at = Math.max(0, Math.min(offset, source.length));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: at - (starts[low] ?? 0) + 1 };
  };
}
