import type { Span } from '../document';
import type { Line } from './lines';

/** One key of the front matter and what stands under it. */
export interface FrontMatterEntry extends Span {
  /** Lower case; null for a line that is no `key: value`. */
  readonly key: string | null;
  /** Items of a list; the value alone where it is none. */
  readonly items: readonly string[];
  /** A value or a list of values; what is nested deeper is not read. */
  readonly isPlain: boolean;
  /** A key without a value. */
  readonly isEmpty: boolean;
  /** Lines, counted from 1. */
  readonly from: number;
  readonly to: number;
}

export interface FrontMatter {
  /** Number of lines it takes, both fences included; 0: there is none. */
  readonly length: number;
  readonly entries: readonly FrontMatterEntry[];
}

const KEY = /^([A-Za-z][\w-]{0,40}):(?:[ \t]+(.*))?$/;
const ITEM = /^-[ \t]+/;
const FOLDED = /^[>|][+-]?$/;

/**
 * Reads what stands between two `---` lines at the very top: `key: value`, lists and folded texts. Deeper YAML is kept as
 * the text it is, for the rules ask only for title, author, date, section and the like.
 */
export function readFrontMatter(lines: readonly Line[], path: string): FrontMatter {
  if (lines[0]?.first !== DASH || lines[0].text.trimEnd() !== '---') return { length: 0, entries: [] };
  let end = 1;
  while (end < lines.length && !isFence(lines[end])) end++;
  if (end === lines.length) return { length: 0, entries: [] };
  const entries: Entry[] = [];
  for (let at = 1; at < end; at++) {
    const line = lines[at];
    if (!line || line.first < 0 || line.text.startsWith('#')) continue;
    const own = [line];
    const from = at;
    for (let next = lines[at + 1]; next && at + 1 < end && goesOn(next); next = lines[++at + 1])
      if (next.first >= 0 && !next.text.startsWith('#')) own.push(next);
    entries.push(new Entry(own, from, path));
  }
  return { length: end + 1, entries };
}

const DASH = 45;
const DOT = 46;
const HASH = 35;

const isFence = (line: Line | undefined): boolean =>
  line !== undefined && (line.first === DASH || line.first === DOT) && /^(?:---|\.\.\.)[ \t]*$/.test(line.text);

/** What is indented, items of a list, and blank lines and remarks between them. */
const goesOn = ({ first, indent, text }: Line): boolean =>
  indent > 0 || first < 0 || first === HASH || (first === DASH && ITEM.test(text));

/** Few of the keys are read, so only their values are worked out. */
class Entry implements FrontMatterEntry {
  readonly key: string | null;
  readonly from: number;
  readonly to: number;
  private known: { readonly value: string; readonly items: readonly string[] | null } | null = null;

  constructor(
    private readonly lines: readonly Line[],
    first: number,
    private readonly path: string,
  ) {
    this.key = KEY.exec(lines[0]?.text.trim() ?? '')?.[1]?.toLowerCase() ?? null;
    this.from = first + 1;
    this.to = first + lines.length;
  }

  get text(): string {
    return this.read.items?.join(', ') ?? this.read.value;
  }

  get items(): readonly string[] {
    return this.read.items ?? [];
  }

  get isPlain(): boolean {
    return this.read.items !== null;
  }

  get isEmpty(): boolean {
    return this.read.items?.length === 0;
  }

  get place(): Span['place'] {
    return { path: this.path, start: this.lines[0]?.start ?? 0, end: this.lines.at(-1)?.end ?? 0 };
  }

  private get read() {
    if (this.known) return this.known;
    const [head = '', ...below] = this.lines.map(({ text }) => text.trim());
    const match = KEY.exec(head);
    const value = [match ? (match[2] ?? '') : head, ...below].filter(Boolean).join(' ');
    return (this.known = { value, items: match ? itemsOf(match[2]?.trim() ?? '', below) : null });
  }
}

/** The values of a key; null where they are nested. */
function itemsOf(value: string, below: readonly string[]): string[] | null {
  if (below.length === 0) {
    const list = /^\[(.*)\]$/.exec(value)?.[1];
    return (list === undefined ? [value] : list.split(',')).map(unquote).filter(Boolean);
  }
  if (value === '') return below.every((line) => ITEM.test(line)) ? below.map(itemOf) : null;
  return [unquote([FOLDED.test(value) ? '' : value, ...below].filter(Boolean).join(' '))];
}

/** "- name: Ines Holm" is a person of whom nothing else is told. */
const itemOf = (line: string): string => unquote(line.replace(ITEM, '').replace(/^name:[ \t]+/, ''));

const unquote = (text: string): string => text.trim().replace(/^(["'])(.*)\1$/, '$2');
