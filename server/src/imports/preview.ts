import { errors } from '@strapi/utils';
import type { ImportResult } from '../../../importer';

/**
 * Holds the editor's choices against the server's own reading. A repair or a removal that it doesn't have would be
 * passed over in silence, and the drafts would not be what the preview showed.
 *
 * @param ids - Of repairs switched off and of removed texts kept.
 * @throws {ValidationError} when one of them is nowhere in the page.
 */
export function refuseUnknown({ repairs, removed }: ImportResult, ids: readonly string[]): void {
  const known = new Set([...repairs, ...removed].map(({ id }) => id));
  if (ids.every((id) => known.has(id))) return;
  const message = 'The page has changed since the preview was made; paste it again';
  throw new errors.ValidationError(message, { errors: [{ path: ['text'], message, name: 'ValidationError' }] });
}
