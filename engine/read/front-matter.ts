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
  if (lines[0]?.text.trimEnd() !== '---') return { length: 0, entries: [] };
  const end = lines.findIndex(({ text }, index) => index > 0 && /^(?:---|\.\.\.)[ \t]*$/.test(text));
  if (end < 0) return { length: 0, entries: [] };
  const groups: { first: number; lines: Line[] }[] = [];
  for (const [index, line] of lines.slice(0, end).entries()) {
    if (index === 0 || !line.text.trim() || line.text.startsWith('#')) continue;
    const group = groups.at(-1);
    const goesOn = /^[ \t]/.test(line.text) || ITEM.test(line.text);
    if (group && goesOn) group.lines.push(line);
    else groups.push({ first: index, lines: [line] });
  }
  return { length: end + 1, entries: groups.flatMap(({ first, lines: own }) => entryOf(own, first, path)) };
}

function entryOf(lines: readonly Line[], first: number, path: string): FrontMatterEntry[] {
  const [head, ...below] = lines.map(({ text }) => text.trim());
  const match = KEY.exec(head ?? '');
  const items = match ? itemsOf(match[2]?.trim() ?? '', below) : null;
  if (items?.length === 0) return [];
  return [
    {
      key: match?.[1]?.toLowerCase() ?? null,
      text: items ? items.join(', ') : [match ? (match[2] ?? '') : (head ?? ''), ...below].filter(Boolean).join(' '),
      items: items ?? [],
      isPlain: items !== null,
      place: { path, start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 },
      from: first + 1,
      to: first + lines.length,
    },
  ];
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
