/**
 * One line of a source; offsets are UTF-16 units of it, `end` excludes the line break. Most lines are told by their first
 * unit alone, so their text is cut out only where it is asked for.
 */
export class Line {
  constructor(
    private readonly source: string,
    readonly start: number,
    readonly end: number,
    /** The first unit that is not blank; -1: the line is blank. */
    readonly first: number,
    /** Units before it. */
    readonly indent: number,
    /** Whether it holds a pipe at all. */
    readonly hasPipe: boolean,
  ) {}

  get text(): string {
    return this.source.slice(this.start, this.end);
  }
}

/** Cuts a text into lines at `\n`, `\r\n` and `\r`. */
export function linesOf(source: string): Line[] {
  const lines: Line[] = [];
  const nextOf = (mark: string, from: number): number => {
    const at = source.indexOf(mark, from);
    return at < 0 ? source.length : at;
  };
  let pipe = nextOf('|', 0);
  let feed = nextOf('\n', 0);
  let carriage = nextOf('\r', 0);
  for (let start = 0; start < source.length;) {
    if (pipe < start) pipe = nextOf('|', start);
    if (feed < start) feed = nextOf('\n', start);
    if (carriage < start) carriage = nextOf('\r', start);
    const end = Math.min(feed, carriage);
    let at = start;
    while (at < end && isBlankUnit(source.charCodeAt(at))) at++;
    const first = at < end ? source.charCodeAt(at) : -1;
    lines.push(new Line(source, start, end, first, at - start, pipe < end));
    start = end === carriage && feed === end + 1 ? end + 2 : end + 1;
  }
  return lines;
}

/** What `\s` matches within a line. */
const isBlankUnit = (unit: number): boolean =>
  unit <= 32
    ? unit === 32 || (unit >= 9 && unit <= 13)
    : unit >= 0xa0 && (unit === 0xa0 || (unit >= 0x1680 && /\s/.test(String.fromCharCode(unit))));

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
