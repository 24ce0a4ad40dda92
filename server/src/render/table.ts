import type { Paragraph } from 'mdast';
import type { Grid } from '../../../engine';
import type { HastElement } from '../vendor/mdast.mjs';
import type { RenderContext } from './context';
import { element } from './element';
import { labelsFor } from './labels';
import { inlineHtml, readInline } from './markdown';
import { joined, markdownOf, paragraph, strong, tableOf } from './nodes';
import type { InWords } from './parts-in-words';
import { textOf } from './plain';

export interface TableParts {
  readonly id: string;
  /** Number of the table on its page, from 1. */
  readonly number: number;
  readonly caption: string | null;
  readonly source: string | null;
  readonly grid: Grid;
  /** Its cells, all rows as long as the longest. */
  readonly cells: readonly (readonly Paragraph[])[];
}

export function cellsOf({ rows }: Grid, context: RenderContext): Paragraph[][] {
  const width = Math.max(0, ...rows.map(({ length }) => length));
  return rows.map((row) => Array.from({ length: width }, (_, column) => readInline(row[column] ?? '', context)));
}

/** A table in a box that scrolls sideways by itself and can be reached by keyboard. */
export function renderTable(parts: TableParts, { locale }: RenderContext): HastElement {
  const { id, number, caption, source } = parts;
  const captionId = `nr-${id}-caption`;
  const labels = labelsFor(locale);
  const name = caption ? { ariaLabelledBy: [captionId] } : { ariaLabel: `${labels.table} ${number}` };
  return element(
    'div',
    { className: ['nr-table'], id: `nr-${id}` },
    element('section', { className: ['nr-scroll'], ...name, tabIndex: 0 }, tableElement(parts, captionId)),
    source ? element('p', { className: ['nr-source'] }, `${labels.source}: ${source}`) : null,
  );
}

export const tableInWords = ({ caption, source, grid, cells }: TableParts, { locale }: RenderContext): InWords => ({
  text: joined('\n', caption, ...cells.map((row) => row.map(textOf).join('\t'))),
  markdown: markdownOf(
    ...(caption ? [paragraph(strong(caption))] : []),
    tableOf(cells, grid.headerRows > 0),
    ...(source ? [paragraph(`${labelsFor(locale).source}: ${source}`)] : []),
  ),
});

function tableElement({ grid, cells, caption }: TableParts, captionId: string): HastElement {
  const cell = (line: Paragraph, scope: 'col' | 'row' | null): HastElement => {
    // An empty header cell heads nothing.
    const head = textOf(line).trim() ? scope : null;
    return element(head ? 'th' : 'td', { scope: head }, inlineHtml(line));
  };
  const row = (line: readonly Paragraph[], scopeOf: (column: number) => 'col' | 'row' | null): HastElement =>
    element(
      'tr',
      {},
      line.map((one, column) => cell(one, scopeOf(column))),
    );

  const header = cells.slice(0, grid.headerRows);
  const body = cells.slice(grid.headerRows);
  const rowScope = (column: number) => (grid.headerColumn && column === 0 ? 'row' : null);
  return element(
    'table',
    {},
    caption ? element('caption', { id: captionId }, caption) : null,
    header.length > 0
      ? element(
          'thead',
          {},
          header.map((line) => row(line, () => 'col')),
        )
      : null,
    body.length > 0
      ? element(
          'tbody',
          {},
          body.map((line) => row(line, rowScope)),
        )
      : null,
  );
}
