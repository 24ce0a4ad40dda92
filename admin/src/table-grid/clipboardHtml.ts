/** Reading a table from copied HTML, with the browser's own reader: scripts in it never run. */
import { type SpanningCell, spread } from '../../../shared/html/spread';
import type { Pasted } from './clipboard';

/** The first table of an HTML text that has cells, as inline Markdown: links stay links, any other mark-up goes. */
export function tableInHtml(html: string): Pasted | null {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const table = [...body.querySelectorAll('table')].find(({ rows }) => [...rows].some(({ cells }) => cells.length > 0));
  if (!table) return null;
  const rows = [...table.rows].map((row) => [...row.cells].map(cellOf));
  const caption = table.caption ? wordsOf(table.caption) : '';
  table.remove();
  return { cells: spread(rows), around: [caption, wordsOf(body)].filter(Boolean).join(' ') };
}

const cellOf = (cell: HTMLTableCellElement): SpanningCell => ({
  text: wordsOf(cell),
  isHeader: cell.tagName === 'TH',
  columns: cell.colSpan,
  rows: cell.rowSpan,
});

const PARTING = /^(?:BR|P|DIV|LI|H[1-6]|TR|DT|DD|BLOCKQUOTE)$/;
const UNSEEN = /^(?:STYLE|SCRIPT|TEMPLATE|TITLE|NOSCRIPT)$/;

const wordsOf = (element: Element): string => markdownOf(element).replace(/\s+/g, ' ').trim();

function markdownOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  if (!(node instanceof HTMLElement) || UNSEEN.test(node.tagName) || node.style.display === 'none') return '';
  const words = [...node.childNodes].map(markdownOf).join('');
  const href = node.tagName === 'A' ? (node.getAttribute('href') ?? '') : '';
  if (/^https?:\/\/[^\s()<>]+$/.test(href) && words.trim() && !/[[\]]/.test(words)) return `[${words.trim()}](${href})`;
  return PARTING.test(node.tagName) ? ` ${words} ` : words;
}
