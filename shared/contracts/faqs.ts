/** FAQ entries: where they stand, and which ask the same. All under `/newsroom`, for the admin panel. */
import type { SameQuestion } from '../same-questions';
import type { PartUses } from './uses';

export const FAQ_LIMITS = { question: 1_000, connected: 50 } as const;

/**
 * `GET /newsroom/faqs/same?locale&documentId&question`: other entries that ask what is written in the form of one.
 * `GET /newsroom/faqs/same-shown?locale&documentId&connected`: of an article, what it shows and what its form has connected
 * (documentIds, comma-separated). `documentId` is left out of what was never saved.
 */
export interface SameQuestionsResponse {
  readonly data: readonly SameQuestion[];
}

/** `GET /newsroom/faqs/uses?locale&documentId` */
export interface FaqUsesResponse {
  readonly data: PartUses & {
    /** Where the entry has none: questions of others whose answers are alike, the likest first, at most 3. */
    readonly questions: readonly string[];
  };
}
