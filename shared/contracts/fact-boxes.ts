/** What fact boxes said and say, for the admin panel. All under `/newsroom`. */
import type { FactBoxKind } from '../../engine';
import type { DeskEntry } from './desk';
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

export const FACT_BOX_LIMITS = { versions: 50, title: 300, body: 50_000, likened: 2_000 } as const;

/** `GET /newsroom/fact-box-history?documentId&locale`: the newest first, at most 50. */
export interface FactBoxHistoryResponse {
  readonly data: readonly ClaimVersion[];
  readonly meta: PartUses;
}

/** A fact box as a block of an article can show it. */
export interface ShownBox extends DeskEntry {
  /** Of the row of its draft. */
  readonly id: number;
}

/** `POST /newsroom/fact-boxes`: makes a draft, answered with 201. */
export interface NewFactBox {
  readonly locale: string;
  readonly kind: FactBoxKind;
  readonly title: string;
  /** Markdown. */
  readonly body: string;
}
export interface NewFactBoxResponse {
  readonly data: ShownBox;
}

/** `POST /newsroom/fact-boxes/alike`: the drafts whose words are much like a text, the likest first, at most 3. */
export interface AlikeRequest {
  readonly locale: string;
  /** At most 2,000 characters. */
  readonly text: string;
  /** DocumentId of the box that the text is of. */
  readonly except?: string;
}
export interface AlikeResponse {
  readonly data: readonly AlikeBox[];
}
export interface AlikeBox extends ShownBox {
  /** The beginning of its text. */
  readonly excerpt: string;
  /** Articles that show it in this language, drafts included. */
  readonly used: number;
}
