import type { Shown } from '../../engine';

/** `GET /newsroom/shown?uid&documentId&locale`: what is known of a draft whose entry is published; null: it is not. */
export interface ShownResponse {
  readonly data: Shown | null;
  /** Of which entry: the edit view may have gone on to another one. */
  readonly meta: { readonly documentId: string; readonly locale: string | null };
}
