/** Reading a table from what was copied elsewhere: a spreadsheet, a web page, a Markdown file. */

/** What the clipboard offers, by kind. */
export interface Copied {
  readonly html: string;
  readonly text: string;
}

/**
 * The cells of what was copied, or null when it is a single piece of text, to be pasted into one cell.
 *
 * @param tableIn - Reads the first table of an HTML text; apart, because only a browser can.
 */
export function cellsIn({ html, text }: Copied, tableIn: (html: string) => string[][] | null): string[][] | null {
  const table = /<table[\s>]/i.test(html) ? tableIn(html) : null;
  if (table) return table;
  if (isMarkdownTable(text)) return markdownCells(text);
  return text.includes('\t') ? tabbedCells(text) : null;
}

/** The first table of an HTML text, its cells as plain text; scripts in it never run. */
export function tableInHtml(html: string): string[][] | null {
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  const rows = [...(table?.rows ?? [])].map((row) =>
    [...row.cells].flatMap((cell) => [textOf(cell), ...spanned(cell.colSpan)]),
  );
  return rows.some((cells) => cells.length > 0) ? rows : null;
}

const MAX_SPAN = 50;

/** A cell that spans columns is one cell and empty ones, so that those after it keep their column. */
const spanned = (columns: number): string[] => Array.from({ length: Math.min(columns, MAX_SPAN) - 1 }, () => '');

const textOf = (cell: Element): string => (cell.textContent ?? '').replace(/\s+/g, ' ').trim();

const lines = (text: string): string[] => text.replace(/\r\n?/g, '\n').replace(/\n+$/, '').split('\n');

/** Two lines with pipes at least, and nothing else: prose may hold a pipe. */
export const isMarkdownTable = (text: string): boolean => {
  const filled = lines(text).filter((line) => line.trim());
  return filled.length > 1 && filled.every((line) => /^\s*\|.*\|/.test(line));
};

/** The delimiter row under the header goes, since the grid needs none; a later one stays to be seen. */
function markdownCells(text: string): string[][] {
  const rows = lines(text)
    .filter((line) => line.trim())
    .map(pipedCells);
  const isDelimiter = rows[1]?.every((cell) => /^:?-+:?$/.test(cell));
  return isDelimiter ? rows.filter((_, row) => row !== 1) : rows;
}

const pipedCells = (line: string): string[] =>
  line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.replaceAll('\\|', '|').trim());

/** Spreadsheets set a cell that holds a tab, a line break or a quotation mark in quotation marks, and double those in it. */
export function tabbedCells(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  const end = (): void => {
    rows.at(-1)?.push(cell.replace(/\s*\n\s*/g, ' ').trim());
    cell = '';
  };
  const source = lines(text).join('\n');
  const lastClosing = lastClosingQuote(source);
  for (let i = 0; i < source.length; i++) {
    const unit = source.charAt(i);
    if (isQuoted && unit === '"' && source[i + 1] === '"') {
      cell += '"';
      i++;
    } else if (unit === '"' && (isQuoted || cell === '') && (isQuoted || i < lastClosing)) isQuoted = !isQuoted;
    else if (!isQuoted && unit === '\t') end();
    else if (!isQuoted && unit === '\n') {
      end();
      rows.push([]);
    } else cell += unit;
  }
  end();
  return rows;
}

/** Where the last quotation mark stands that can end a cell; one that opens none after it is a character of its cell. */
const lastClosingQuote = (source: string): number =>
  [...source.matchAll(/"(?=\t|\n|$)/g)].reduce((last, { index }) => Math.max(last, index), -1);
