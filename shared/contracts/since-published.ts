import type { ChangedBox } from '../changed-boxes';

/** What happened to an article since readers have it, which only the server knows. */
export interface SincePublished {
  readonly changedBoxes: readonly ChangedBox[];
  /** Texts that readers know, of which no correction was written since; null: nothing is to be noted. */
  readonly told: readonly string[] | null;
}

/** The same of a fact box. */
export interface FactBoxUse {
  /** It is out, and no article shows it, or will; undefined: it is not out. */
  readonly isUnused?: boolean;
}

/** `GET /newsroom/fact-box-use?documentId&locale` */
export interface FactBoxUseResponse {
  readonly data: FactBoxUse;
}

/** `GET /newsroom/since-published?documentId&locale`: of an article. */
export interface SincePublishedResponse {
  readonly data: SincePublished;
}
