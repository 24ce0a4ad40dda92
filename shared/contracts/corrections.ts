/** What articles had wrong, for the admin panel. All under `/newsroom`. */
import type { Correction } from './content';

/** UTF-16 units of each text; corrections that a page shows of one article. */
export const CORRECTION_LIMITS = { words: 1_000, corrections: 100 } as const;

export interface ListedCorrection extends Correction {
  readonly mayChange: boolean;
  readonly mayRemove: boolean;
}

/** `GET /newsroom/corrections?documentId&locale`: those of an article, as far as the user may see them; the newest first. */
export interface CorrectionsResponse {
  readonly data: readonly ListedCorrection[];
  readonly meta: { readonly mayAdd: boolean };
}

/** `PUT /newsroom/corrections/:documentId` */
export interface CorrectionRequest {
  readonly locale: string;
  readonly wrong: string;
  readonly right: string;
  /** ISO instant, not in the future; left out: now, by the clock of the server, or as it was. */
  readonly correctedAt?: string;
}

/** `POST /newsroom/corrections`: of this article. */
export interface NewCorrectionRequest extends CorrectionRequest {
  readonly documentId: string;
}

/** Answer to both (201, 200). `DELETE /newsroom/corrections/:documentId?locale` answers 204. */
export interface CorrectionResponse {
  readonly data: Correction;
}
