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

/** Which entry it is about. */
interface EntryVersion {
  readonly documentId: string;
  readonly locale: string;
}

/** `GET /newsroom/fact-box-use?documentId&locale` */
export interface FactBoxUseResponse {
  readonly data: FactBoxUse;
  readonly meta: EntryVersion;
}

/** `GET /newsroom/since-published?documentId&locale`: of an article. */
export interface SincePublishedResponse {
  readonly data: SincePublished;
  readonly meta: EntryVersion;
}
