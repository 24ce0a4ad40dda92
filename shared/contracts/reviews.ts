/** When fact boxes are to be looked at again, for the newsroom desk. All under `/newsroom`. */
import type { ReviewPeriod } from '../reviews';
import type { DeskEntry, Pagination } from './desk';

/** The draft of a fact box with the day by which somebody looks at it again. Days are ISO days. */
export interface DueBox extends DeskEntry {
  readonly asOf: string | null;
  readonly reviewBy: string;
  /** Articles that show it in its language, drafts included. */
  readonly used: number;
  /** The user may say that it was reviewed. */
  readonly mayReview: boolean;
}

/** `GET /newsroom/reviews?page&day`: 50 a page, the first due first; with `day` those of that day. */
export interface ReviewsResponse {
  readonly data: readonly DueBox[];
  readonly meta: {
    readonly pagination: Pagination;
    /** Of all days. */
    readonly counts: Readonly<Record<ReviewPeriod, number>>;
    /** The day by which the periods count: that of Greenwich, as for the rule about overdue reviews. */
    readonly today: string;
  };
}

/** `GET /newsroom/reviews/days?month=2026-11`: the days of a month on which a review is due. */
export interface ReviewDaysResponse {
  readonly data: readonly { readonly day: string; readonly count: number }[];
}

/** `POST /newsroom/reviews`: the facts of a draft were looked at and hold. */
export interface ReviewRequest {
  readonly documentId: string;
  readonly language: string;
  /** The day that the user has seen. */
  readonly due: string;
  readonly asOf: string;
  /** Null: nobody has to look again. */
  readonly reviewBy: string | null;
}

/** `changed`: the box is not as the user has seen it, and stays as it is. */
export interface ReviewResponse {
  readonly data: { readonly outcome: 'done' | 'changed' };
}
