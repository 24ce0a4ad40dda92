import type { Severity } from '../../engine';
import type { Dismissal } from '../dismissals';

export const DISMISSAL_LIMITS = { reason: 1_000, shortestReason: 3 } as const;

/** Query of `GET /newsroom/dismissals`: one entry in one language. `locale` is left out where a type has none. */
export interface EntryQuery {
  readonly uid: string;
  readonly documentId: string;
  readonly locale?: string;
}

export interface DismissalsResponse {
  readonly data: readonly Dismissal[];
  /** What the user may decide, and take back, in this entry. */
  readonly meta: { readonly mayDismiss: readonly Severity[] };
}

/** `POST /newsroom/dismissals`. A reason is asked for where the finding is an error. */
export interface DismissRequest extends EntryQuery, Omit<Dismissal, 'id' | 'by' | 'at'> {}

/** Its answer (201). `DELETE /newsroom/dismissals/:id` answers 204. */
export interface DismissResponse {
  readonly data: Dismissal;
}
