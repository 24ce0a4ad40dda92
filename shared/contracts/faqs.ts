/** FAQ entries: where they stand, and which ask the same. All under `/newsroom`, for the admin panel. */
import type { SameQuestion } from '../same-questions';
import type { DeskEntry, Pagination } from './desk';
import type { ArticleUse, PartUses } from './uses';

export const FAQ_LIMITS = { question: 1_000, connected: 50, entries: 50, articles: 500, answer: 100_000 } as const;

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

/** One of several entries that ask the same. */
export interface FaqCopy extends DeskEntry {
  /** The question is its title. Markdown. */
  readonly answer: string;
  readonly isPublished: boolean;
  /** In how many articles it stands. */
  readonly used: number;
}

/** `GET /newsroom/faqs/duplicates?page`: entries that ask the same and are not so on purpose, 20 groups a page. */
export interface DuplicateFaqsResponse {
  /** In each the one that is rather used first. */
  readonly data: readonly (readonly FaqCopy[])[];
  readonly meta: { readonly pagination: Pagination };
}

/** `POST /newsroom/faqs/apart`: these entries ask the same on purpose. Answers 204. */
export interface FaqsApartRequest {
  readonly locale: string;
  readonly documentIds: readonly string[];
}

/** What a merge would do, and what stands against it. */
export interface MergePlan {
  /** The one that stays first. */
  readonly entries: readonly FaqCopy[];
  /** How many articles change; of them those that the user may see, by title, at most 100. */
  readonly articles: number;
  readonly changed: readonly ArticleUse[];
  /** How many of the articles are out: what readers see of them changes at once. */
  readonly published: number;
  /** The one that stays goes out with it: a page shows one of the others, and it is not out. */
  readonly publishes: boolean;
  readonly against: readonly MergeObstacle[];
  /** Names the entries as they are: a merge is refused once they are not any more. */
  readonly version: string;
}

/** `many`: more articles than can be changed at once. Else the user may not do that with these. */
export interface MergeObstacle {
  readonly why: 'update' | 'publish' | 'remove' | 'many';
  readonly count: number;
  /** Of those that the user may see, 3 at most. */
  readonly titles: readonly string[];
}

/** `GET /newsroom/faqs/merge?locale&keep&others&afterwards` (others comma-separated): nothing is changed. */
export interface MergePlanResponse {
  readonly data: MergePlan;
}

/** `POST /newsroom/faqs/merge`: all articles that show one of the others show the one that stays, drafts and what is out. */
export interface MergeRequest {
  readonly locale: string;
  readonly keep: string;
  readonly others: readonly string[];
  /** What it says from now on; left out: what it says. */
  readonly answer?: string;
  readonly afterwards: 'delete' | 'withdraw';
  /** Of the plan that was looked at. */
  readonly version: string;
}

export interface MergeResponse {
  readonly data: { readonly articles: number; readonly removed: number };
}
