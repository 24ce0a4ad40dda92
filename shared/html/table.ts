/** Tables with their spans told out; tables that only lay out a page are text. */
import type { PageBlock, PageContext } from './context';
import { lineOf } from './inline';
import { type SpanningCell, spread } from './spread';
import { type Element, attributeOf, elementsIn, isHidden, walk, wordsOf } from './tree';

const GROUPS = ['thead', 'tbody', 'tfoot'];

/** @param write - Writes what a cell of a layout holds. */
export function tableOf(table: Element, context: PageContext, write: (cell: Element) => PageBlock[]): PageBlock[] {
  const children = elementsIn(table);
  const rows = children
    .flatMap((child) => (GROUPS.includes(child.tagName) ? elementsIn(child) : [child]))
    .filter(({ tagName }) => tagName === 'tr')
    .map((row) => elementsIn(row).filter((cell) => ['td', 'th'].includes(cell.tagName) && !isHidden(cell)))
    .filter((cells) => cells.length > 0);
  const captions = children.filter(({ tagName }) => tagName === 'caption').flatMap(write);
  if (isLayout(table, rows, context)) return [...captions, ...rows.flatMap((cells) => cells.flatMap(write))];
  const [header, ...body] = spread(rows.map((cells) => cells.map((cell) => spanningCell(cell, context))));
  if (!header) return captions;
  const delimiter = `|${'---|'.repeat(header.length)}`;
  return [...captions, { text: [sayRow(header), delimiter, ...body.map(sayRow)].join('\n') }];
}

/** Longest cell of a table of data, in words: beyond it is text in a frame. */
const CELL_WORDS = 120;

/** One cell, one column, other tables or headings within, long texts, or said by its role. */
function isLayout(table: Element, rows: readonly Element[][], { hints }: PageContext): boolean {
  if (/^(?:presentation|none)$/.test(attributeOf(table, 'role') ?? '')) return true;
  if (rows.every(({ length }) => length < 2)) return true;
  for (const element of walk(table)) {
    if (/^(?:h[1-6]|table|blockquote|details|figure)$/.test(element.tagName) || hints.has(element)) return true;
  }
  const cells = rows.flat();
  if (cells.some(({ tagName }) => tagName === 'th')) return false;
  return cells.some((cell) => wordsOf(cell).split(' ').length > CELL_WORDS);
}

function spanningCell(cell: Element, context: PageContext): SpanningCell {
  const isHeader = cell.tagName === 'th';
  const [columns = 1, rows = 1] = ['colspan', 'rowspan'].map((name) =>
    Number.parseInt(attributeOf(cell, name) ?? '1', 10),
  );
  return { text: lineOf(cell.childNodes, context, isHeader).replaceAll('|', '\\|'), isHeader, columns, rows };
}

const sayRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
