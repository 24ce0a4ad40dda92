/** What fact boxes said and say, for the admin panel. All under `/newsroom`. */
import type { ChangedBox } from '../changed-boxes';
import type { PartUses } from './uses';

export interface ClaimSource {
  readonly name: string;
  readonly publisher: string | null;
  readonly url: string | null;
  /** ISO days. */
  readonly publishedOn: string | null;
  readonly retrievedOn: string | null;
}

/** What a fact box says, as far as a source or a day can prove it. Null: empty, or the user may not read it. */
export interface Claim {
  readonly title: string | null;
  /** Markdown. */
  readonly body: string | null;
  readonly kind: string | null;
  /** ISO day. */
  readonly asOf: string | null;
  readonly sources: readonly ClaimSource[];
}

/** A claim as readers had it from an instant on. */
export interface ClaimVersion extends Claim {
  readonly id: number;
  /** ISO instant. */
  readonly shownAt: string;
  /** Name of who published it; null: not known. */
  readonly by: string | null;
}

export const FACT_BOX_LIMITS = { versions: 50 } as const;

/** `GET /newsroom/fact-box-history?documentId&locale`: the newest first, at most 50. */
export interface FactBoxHistoryResponse {
  readonly data: readonly ClaimVersion[];
  readonly meta: PartUses;
}

/** `GET /newsroom/changed-boxes?documentId&locale`: what changed since this article was published. */
export interface ChangedBoxesResponse {
  readonly data: readonly ChangedBox[];
}
