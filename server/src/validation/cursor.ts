import { errors, z } from '@strapi/utils';
import { digest } from '../content/digest';

/** The values by which a list is sorted, of the last entry of a page. */
export type CursorPlace = readonly string[];

/** Names the filters of a list, so that its cursors lead on in the same list only. */
export const filterName = (filters: object): string =>
  digest(JSON.stringify(Object.entries(filters).sort(([a], [b]) => (a < b ? -1 : 1))));

export const cursorOf = (place: CursorPlace, filters: object): string =>
  Buffer.from(JSON.stringify([...place, filterName(filters)])).toString('base64url');

/** What a value of a place is: an instant, or a text such as a name or a documentId. */
type Kind = 'instant' | 'text';

// Databases take neither other times nor U+0000.
const KINDS = { instant: z.iso.datetime(), text: z.string().regex(/^[^\0]*$/) } as const;

/** @throws {ValidationError} when the cursor is none of a list of such values with these filters. */
export function placeOf(cursor: string, filters: object, kinds: readonly Kind[]): CursorPlace {
  const values = parsed(cursor);
  if (values?.length !== kinds.length + 1) refuseCursor();
  if (kinds.some((kind, index) => !KINDS[kind].safeParse(values[index]).success)) refuseCursor();
  if (values.at(-1) !== filterName(filters)) refuseCursor('cursor belongs to other filters: begin without it');
  return values.slice(0, kinds.length);
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
