/** Tables with their spans told out; tables that only lay out a page are text. */
import type { PageBlock, PageContext } from './context';
import { lineOf } from './inline';
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
  const [header, ...body] = spread(rows, context);
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

/** Cells a table's spans may add, for each that it has. */
const MAX_SPREAD = 4;

/**
 * Rows of equal meaning: a cell over several rows stands in each of them; one over several columns stands in the first,
 * in a header in each.
 */
function spread(rows: readonly Element[][], context: PageContext): string[][] {
  let budget = 1000 + MAX_SPREAD * rows.flat().length;
  const grid: string[][] = [];
  const pending: { text: string; rows: number }[] = [];
  for (const cells of rows) {
    const row: string[] = [];
    const fill = (): void => {
      for (let over = pending[row.length]; over && over.rows > 0; over = pending[row.length]) {
        over.rows--;
        row.push(over.text);
      }
    };
    for (const cell of cells) {
      fill();
      const text = lineOf(cell.childNodes, context, cell.tagName === 'th').replaceAll('|', '\\|');
      const [width, height] = ['colspan', 'rowspan'].map((name) => spanOf(cell, name));
      for (let column = 0; column < (width ?? 1) && (column === 0 || budget-- > 0); column++) {
        const own = column === 0 || cell.tagName === 'th' ? text : '';
        pending[row.length] = { text: own, rows: (height ?? 1) - 1 };
        row.push(own);
      }
    }
    fill();
    budget -= Math.max(0, row.length - cells.length);
    grid.push(row);
    if (budget <= 0) pending.length = 0;
  }
  return grid;
}

const spanOf = (cell: Element, name: string): number => {
  const span = Number.parseInt(attributeOf(cell, name) ?? '1', 10);
  return span >= 1 && span <= 1000 ? span : 1;
};

const sayRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
