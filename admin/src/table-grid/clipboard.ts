/** Reading a table from what was copied elsewhere: a spreadsheet, a web page, a Markdown file. */

/** What the clipboard offers, by kind. */
export interface Copied {
  readonly html: string;
  readonly text: string;
}

/** A table that was found in what was copied. */
export interface Pasted {
  readonly cells: string[][];
  /** Words that stood around the table, its caption among them, and have no cell. */
  readonly around: string;
}

/**
 * The cells of what was copied, or null when it is a single piece of text, to be pasted into one cell.
 *
 * @param tableIn - Reads the first table of an HTML text; apart, because only a browser can.
 */
export function cellsIn({ html, text }: Copied, tableIn: (html: string) => Pasted | null): Pasted | null {
  const source = html || (/^\s*<[a-z!][^]*>\s*$/i.test(text) ? text : '');
  const table = /<table[\s>]/i.test(source) ? tableIn(source) : null;
  if (table) return isOneCell(table) ? null : table;
  if (isMarkdownTable(text)) return { cells: markdownCells(text), around: '' };
  return text.includes('\t') ? { cells: tabbedCells(text), around: '' } : null;
}

/** One cell of a spreadsheet comes as a table too; it goes into a cell like any text. */
const isOneCell = ({ cells, around }: Pasted): boolean => cells.length === 1 && cells[0]?.length === 1 && !around;

const lines = (text: string): string[] => text.replace(/\r\n?/g, '\n').replace(/\n+$/, '').split('\n');

/**
 * Lines with pipes and nothing else, since prose may hold a pipe: two that begin with one, or any that stand over a row of
 * dashes.
 */
export const isMarkdownTable = (text: string): boolean => {
  const filled = lines(text).filter((line) => line.trim());
  if (filled.length < 2) return false;
  if (filled.every((line) => /^\s*\|.*\|/.test(line))) return true;
  return filled.every((line) => line.includes('|')) && isDelimiter(pipedCells(filled[1] ?? ''));
};

const isDelimiter = (cells: readonly string[]): boolean => cells.every((cell) => /^:?-+:?$/.test(cell));

/** The delimiter row under the header goes, since the grid needs none; a later one stays to be seen. */
function markdownCells(text: string): string[][] {
  const rows = lines(text)
    .filter((line) => line.trim())
    .map(pipedCells);
  return isDelimiter(rows[1] ?? ['']) ? rows.filter((_, row) => row !== 1) : rows;
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
