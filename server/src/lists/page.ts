import type { List } from '../../../shared/contracts/content';

/** A page of a list, of rows of which there is one more than is shown where another page follows. */
export function pageOf<Row, T>(
  rows: readonly Row[],
  pageSize: number,
  shapeOf: (row: Row) => T,
  cursorAfter: (row: Row) => string,
): List<T> {
  const shown = rows.slice(0, pageSize);
  const last = rows.length > pageSize ? shown.at(-1) : undefined;
  return { data: shown.map(shapeOf), meta: { pageSize, next: last ? cursorAfter(last) : null } };
}
