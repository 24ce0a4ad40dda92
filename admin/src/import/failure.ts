import { refusalIn, statusOf } from '../components/refusal';

/** Why drafts were not made. `silent`: the server gave no answer, so it may have made them all the same. */
export interface CreateFailure {
  readonly kind: 'forbidden' | 'refused' | 'broken' | 'silent';
  readonly message: string;
}

/** What the server said about one field of a request that it refused, in its words; null: nothing. */
export const refusalOf = (error: unknown, field: string): string | null =>
  refusalIn(error)?.details.errors?.find(({ path }) => path[0] === field)?.message ?? null;

/** Anything but an answer of the server is silence: the request may have arrived, or not. */
export function failureOf(error: unknown): CreateFailure {
  const status = statusOf(error);
  if (!status) return { kind: 'silent', message: '' };
  if (status === 401 || status === 403) return { kind: 'forbidden', message: '' };
  return status < 500 ? { kind: 'refused', message: (error as Error).message } : { kind: 'broken', message: '' };
}
