/** What stands in a table's cells. */
import type { Cell, Row } from './document';
import type { Phrases } from './phrases/phrases';

/** UTF-16 units that the longest furniture token at a cell's edge may have. */
const TOKEN_LENGTH = 60;

/**
 * An ad marker or a widget's label at the edge of a cell's text: the whole cell, or a token in capitals at either end.
 * Lower-case words are the writer's own.
 */
export function furnitureIn(text: string, phrases: Phrases): { start: number; end: number } | null {
  const { markers, shortest } = markersOf(phrases);
  if (text.length < shortest) return null;
  if (text.length < TOKEN_LENGTH && markers.has(text.trim().toLowerCase())) return { start: 0, end: text.length };
  const end = text.trimEnd().length;
  // The longest token counts: "STORY CONTINUES BELOW ADVERTISEMENT" holds a shorter one.
  let start = -1;
  if (isShouted(text.slice(Math.max(0, end - 3), end))) {
    for (
      let from = text.lastIndexOf(' ', end - 1);
      from >= end - TOKEN_LENGTH && from >= 0;
      from = text.lastIndexOf(' ', from - 1)
    ) {
      const token = text.slice(from + 1, end);
      if (token !== token.toUpperCase()) break;
      if (markers.has(token.toLowerCase())) start = from + 1;
      if (from === 0) break;
    }
    if (start >= 0) return { start, end: text.length };
  }
  if (isShouted(text.slice(0, 3))) {
    for (let to = text.indexOf(' '); to > 0 && to <= TOKEN_LENGTH; to = text.indexOf(' ', to + 1)) {
      const token = text.slice(0, to);
      if (token !== token.toUpperCase()) break;
      if (markers.has(token.toLowerCase())) return { start: 0, end: to };
    }
  }
  return null;
}

const isShouted = (token: string): boolean =>
  token.length === 3 && !isSmall(token.charCodeAt(0)) && /^\p{Lu}+$/u.test(token);

/** Small letters and digits of ASCII, with which most words begin: they spare a cell the dear patterns. */
const isSmall = (unit: number): boolean => (unit > 96 && unit < 123) || (unit > 47 && unit < 58);

/** The furniture of a cell in its row: "Advertisement | 40 %" is a row of a table about income. */
export function furnitureAt(cells: readonly Cell[], column: number, phrases: Phrases): ReturnType<typeof furnitureIn> {
  const text = cells[column]?.text ?? '';
  const range = furnitureIn(text, phrases);
  if (!range || range.end - range.start < text.length || text === text.toUpperCase()) return range;
  return cells.some((cell) => cell.text !== text && cell.text.trim()) ? null : range;
}

/** The cell's words without furniture, as a repair leaves them. */
export function wordsAt(cells: readonly Cell[], column: number, phrases: Phrases): string {
  const text = cells[column]?.text ?? '';
  const range = furnitureAt(cells, column, phrases);
  const words = range ? text.slice(0, range.start) + text.slice(range.end) : text;
  return (/\s\s/.test(words) ? words.replace(/\s{2,}/g, ' ') : words).trim();
}

const RULED = /^:?([-=_*~–—―─━])(?: ?\1)*:?$/;

/** A row drawn as a line: "----", "====", em-dashes. A single dash beside a label or blank cells means "none". */
export function isRuled({ cells }: Row): boolean {
  let filled = 0;
  let isLong = false;
  for (const cell of cells) {
    if (isSmall(cell.text.charCodeAt(0))) return false;
    const text = cell.text.trim();
    if (!text) continue;
    if (!RULED.test(text)) return false;
    filled++;
    isLong ||= text.length > 2;
  }
  return filled > 0 && (isLong || (filled > 1 && filled === cells.length));
}

/** The cells, those put together again that a pipe within a code span parted: GFM parts them there. */
export function joinCode(cells: readonly string[]): string[] {
  const joined: string[] = [];
  let isOpen = false;
  for (const [column, cell] of cells.entries()) {
    const marks = cell.split('`').length - 1;
    // A mark without its like in a later cell is no code.
    if (isOpen) joined.push(`${joined.pop() ?? ''} | ${cell}`);
    else joined.push(cell);
    if (marks % 2 === 1) isOpen = isOpen ? false : cells.slice(column + 1).some((later) => later.includes('`'));
  }
  return joined;
}

export const isBlankRow = ({ cells }: Row): boolean => cells.every(({ text }) => !text.trim());

interface Markers {
  readonly markers: ReadonlySet<string>;
  readonly shortest: number;
}

const known = new WeakMap<Phrases, Markers>();

function markersOf(phrases: Phrases): Markers {
  const ready = known.get(phrases);
  if (ready) return ready;
  const markers = new Set([...(phrases.furniture['ad-marker'] ?? []), ...(phrases.furniture['shop-widget'] ?? [])]);
  const fresh = { markers, shortest: Math.min(...[...markers].map(({ length }) => length)) };
  known.set(phrases, fresh);
  return fresh;
}
