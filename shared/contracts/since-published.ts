import type { ChangedBox } from '../changed-boxes';

/** What happened to an article since readers have it, which only the server knows. */
export interface SincePublished {
  readonly changedBoxes: readonly ChangedBox[];
  /** Texts that readers know, of which no correction was written since; null: nothing is to be noted. */
  readonly told: readonly string[] | null;
}

/** `GET /newsroom/since-published?documentId&locale`: of an article. */
export interface SincePublishedResponse {
  readonly data: SincePublished;
}
