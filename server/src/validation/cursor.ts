import { errors } from '@strapi/utils';
import { digest } from '../content/digest';

/** The values by which a list is sorted, of the last entry of a page. */
export type CursorPlace = readonly string[];

/** Names the filters of a list, so that its cursors lead on in the same list only. */
export const filterName = (filters: object): string =>
  digest(JSON.stringify(Object.entries(filters).sort(([a], [b]) => (a < b ? -1 : 1))));

export const cursorOf = (place: CursorPlace, filters: object): string =>
  Buffer.from(JSON.stringify([...place, filterName(filters)])).toString('base64url');

/** @throws {ValidationError} when the cursor is none of a list of so many values with these filters. */
export function placeOf(cursor: string, filters: object, size: number): CursorPlace {
  const values = parsed(cursor);
  if (values?.length !== size + 1) refuseCursor();
  if (values.at(-1) !== filterName(filters)) refuseCursor('cursor belongs to other filters: begin without it');
  return values.slice(0, size);
}

function parsed(cursor: string): string[] | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : null;
  } catch {
    // Whoever wrote it: the error says what it is to be.
    return null;
  }
}

/** @throws {ValidationError} */
export function refuseCursor(message = 'cursor is none that meta.next has named'): never {
  throw new errors.ValidationError(message, { errors: [{ path: ['cursor'], message, name: 'ValidationError' }] });
}
