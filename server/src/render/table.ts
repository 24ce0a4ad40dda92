import type { Grid } from '../../../engine';
import type { HastElement } from '../vendor/mdast.mjs';
import { element } from './element';
import { labelsFor } from './labels';
import { renderInline } from './markdown';
import type { RenderContext } from './context';

export interface TableParts {
  readonly id: string;
  /** Number of the table on its page, from 1. */
  readonly number: number;
  readonly caption: string | null;
  readonly source: string | null;
  readonly grid: Grid;
}

/** A table in a box that scrolls sideways by itself and can be reached by keyboard. */
export function renderTable({ id, number, caption, source, grid }: TableParts, context: RenderContext): HastElement {
  const captionId = `nr-${id}-caption`;
  const labels = labelsFor(context.locale);
  const name = caption ? { ariaLabelledBy: [captionId] } : { ariaLabel: `${labels.table} ${number}` };
  return element(
    'div',
    { className: ['nr-table'], id: `nr-${id}` },
    element('section', { className: ['nr-scroll'], ...name, tabIndex: 0 }, tableOf(grid, caption, captionId, context)),
    source ? element('p', { className: ['nr-source'] }, `${labels.source}: ${source}`) : null,
  );
}

function tableOf(grid: Grid, caption: string | null, captionId: string, { mediaUrl }: RenderContext): HastElement {
  const width = Math.max(0, ...grid.rows.map(({ length }) => length));
  const cell = (text: string, scope: 'col' | 'row' | null): HastElement =>
    // An empty header cell heads nothing.
    element(scope && text.trim() ? 'th' : 'td', { scope: text.trim() ? scope : null }, renderInline(text, mediaUrl));
  const row = (cells: readonly string[], scopeOf: (column: number) => 'col' | 'row' | null): HastElement =>
    element(
      'tr',
      {},
      Array.from({ length: width }, (_, column) => cell(cells[column] ?? '', scopeOf(column))),
    );

  const header = grid.rows.slice(0, grid.headerRows);
  const body = grid.rows.slice(grid.headerRows);
  const rowScope = (column: number) => (grid.headerColumn && column === 0 ? 'row' : null);
  return element(
    'table',
    {},
    caption ? element('caption', { id: captionId }, caption) : null,
    header.length > 0
      ? element(
          'thead',
          {},
          header.map((cells) => row(cells, () => 'col')),
        )
      : null,
    body.length > 0
      ? element(
          'tbody',
          {},
          body.map((cells) => row(cells, rowScope)),
        )
      : null,
  );
}
