import type { Span } from '../document';
import type { Line } from './lines';

/** One key of the front matter and what stands under it. */
export interface FrontMatterEntry extends Span {
  /** Lower case; null for a line that is no `key: value`. */
  readonly key: string | null;
  /** Items of a list; the value alone where it is none. */
  readonly items: readonly string[];
  /** A value or a list of values; of what is nested deeper only names are read. */
  readonly isPlain: boolean;
  /** Everything under the key, where its items are only the names in it; else null. */
  readonly whole: string | null;
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
const TOML_KEY = /^([A-Za-z][\w-]{0,40})[ \t]*=[ \t]*(.*)$/;
/** What front matter begins with: a key, or the name of a table. */
const OPENING = /^[ \t]*(?:["']?[\w.-]+["']?[ \t]*[:=]|\[)/;
/** A list that goes on below. */
const OPEN_LIST = /[:=][ \t]*\[[^\]]*$/;
const ITEM = /^-[ \t]+/;
const FOLDED = /^[>|][+-]?$/;

/**
 * Reads what stands at the top between two `---` lines, `key: value`, lists and folded texts, or two `+++` lines, `key =
 * value`. Deeper YAML and TOML are kept as the text they are, for the rules ask only for title, author, date, section and the
 * like.
 */
export function readFrontMatter(lines: readonly Line[], path: string): FrontMatter {
  let top = 0;
  while (lines[top]?.first === BLANK) top++;
  const fence = lines[top]?.first ?? BLANK;
  const isToml = fence === PLUS;
  if ((fence !== DASH && !isToml) || !/^(?:---|\+\+\+)[ \t]*$/.test(lines[top]?.text ?? '')) return NONE;
  let end = top + 1;
  while (end < lines.length && !isFence(lines[end], isToml)) end++;
  if (end === lines.length) return NONE;
  // Two rules around a part of the text are no front matter.
  const first = lines.slice(top + 1, end).find((line) => line.first >= 0 && line.first !== HASH);
  if (first && !OPENING.test(first.text)) return NONE;
  const entries: Entry[] = [];
  let isTable = false;
  for (let at = top + 1; at < end; at++) {
    const line = lines[at];
    if (!line || line.first < 0 || line.text.startsWith('#')) continue;
    const own = [line];
    const from = at;
    // What stands under "[extra]" is nested.
    isTable ||= isToml && line.first === BRACKET;
    let isOpen = OPEN_LIST.test(line.text);
    for (
      let next = lines[at + 1];
      next && at + 1 < end && (isTable || isOpen || goesOn(next));
      next = lines[++at + 1]
    ) {
      if (next.first >= 0 && !next.text.startsWith('#')) own.push(next);
      isOpen &&= !next.text.includes(']');
    }
    entries.push(new Entry(own, from, path, isToml ? TOML_KEY : KEY));
  }
  return { length: end + 1, entries };
}

const NONE: FrontMatter = { length: 0, entries: [] };

const BLANK = -1;
const PLUS = 43;
const BRACKET = 91;
const DASH = 45;
const DOT = 46;
const HASH = 35;

const isFence = (line: Line | undefined, isToml: boolean): boolean =>
  line !== undefined &&
  (isToml ? line.first === PLUS : line.first === DASH || line.first === DOT) &&
  /^(?:---|\.\.\.|\+\+\+)[ \t]*$/.test(line.text);

/** What is indented, items of a list, and blank lines and remarks between them. */
const goesOn = ({ first, indent, text }: Line): boolean =>
  indent > 0 || first < 0 || first === HASH || (first === DASH && ITEM.test(text));

/** Few of the keys are read, so only their values are worked out. */
class Entry implements FrontMatterEntry {
  readonly key: string | null;
  readonly from: number;
  readonly to: number;
  private known: { readonly value: string; readonly items: readonly string[] | null; readonly isPart: boolean } | null =
    null;

  constructor(
    private readonly lines: readonly Line[],
    first: number,
    private readonly path: string,
    private readonly pattern: RegExp,
  ) {
    this.key = pattern.exec(lines[0]?.text.trim() ?? '')?.[1]?.toLowerCase() ?? null;
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

  get whole(): string | null {
    return this.read.isPart ? this.read.value : null;
  }

  get place(): Span['place'] {
    return { path: this.path, start: this.lines[0]?.start ?? 0, end: this.lines.at(-1)?.end ?? 0 };
  }

  private get read() {
    if (this.known) return this.known;
    const [head = '', ...below] = this.lines.map(({ text }) => text.trim());
    const match = this.pattern.exec(head);
    const value = [match ? (match[2] ?? '') : head, ...below].filter(Boolean).join(' ');
    const items = match ? itemsOf(match[2]?.trim() ?? '', below) : null;
    const names = match && !items ? namesIn(below) : null;
    return (this.known = { value, items: items ?? names, isPart: names !== null });
  }
}

/** The values of a key; null where they are nested. */
function itemsOf(value: string, below: readonly string[]): string[] | null {
  const list = /^\[(.*)\]$/.exec([value, ...below].join(' '))?.[1];
  if (list !== undefined) return list.split(',').map(unquote).filter(Boolean);
  if (below.length === 0) return [unquote(value)].filter(Boolean);
  if (value === '') return below.every((line) => ITEM.test(line)) ? below.map(itemOf) : null;
  return [unquote([FOLDED.test(value) ? '' : value, ...below].filter(Boolean).join(' '))];
}

/** A person, or a list of people, of whom more is told than the name; null where nothing is named. */
function namesIn(lines: readonly string[]): string[] | null {
  const names = lines.flatMap((line) => NAME.exec(line)?.[1] ?? []).map(unquote);
  if (names.length === 0) return null;
  return lines.some((line) => ITEM.test(line)) ? names : names.slice(0, 1);
}

const NAME = /^(?:-[ \t]+)?name:[ \t]+(.*)/;

/** "- name: Ines Holm" is a person of whom nothing else is told. */
const itemOf = (line: string): string => unquote(line.replace(ITEM, '').replace(/^name:[ \t]+/, ''));

/** A remark may stand behind what is quoted. */
const unquote = (text: string): string =>
  text
    .trim()
    .replace(/^("[^"]*"|'[^']*')[ \t]+#.*$/, '$1')
    .replace(/^(["'])(.*)\1$/, '$2');
