/** Questions of readers on the desk: what waits, and what somebody decides about it. */
import type { DeskEntry, Pagination } from './desk';
import type { QUESTION_STATES } from './content';

export type QuestionState = (typeof QUESTION_STATES)[number];

/** What somebody at the desk can make of a question; that it is answered comes with an answer. */
export const DECISIONS = ['received', 'accepted', 'declined', 'spam'] as const satisfies readonly QuestionState[];
export type Decision = (typeof DECISIONS)[number];

/** Names a question: in one language, as it was asked. */
export type QuestionKey = Pick<DeskEntry, 'documentId' | 'language'>;

/** Its title is its whole text. What the user may not read is null. */
export interface QueuedQuestion extends DeskEntry {
  readonly state: QuestionState;
  readonly askedBy: string | null;
  readonly place: string | null;
  /** The address itself stands in the entry alone, for those who may read it there. */
  readonly hasEmail: boolean;
  readonly consent: { readonly publish: boolean; readonly version: string; readonly at: string } | null;
  readonly receivedAt: string;
  /** The article it is about, if the user may read that. */
  readonly article: DeskEntry | null;
  readonly hasAnswer: boolean;
  readonly isPublished: boolean;
  /** The text itself tells who has asked, by an address or a number. */
  readonly hasPersonalData: boolean;
  readonly mayUpdate: boolean;
  /** Whether the user may take off who has asked. */
  readonly mayForget: boolean;
  /** Others in the same state that ask nearly the same. */
  readonly alike: readonly QuestionKey[];
}

/** `GET /newsroom/questions?state&page`: those in a state, 50 a page; what waits the oldest first, the others the newest first. */
export interface QuestionsResponse {
  readonly data: readonly QueuedQuestion[];
  readonly meta: {
    readonly pagination: Pagination;
    readonly counts: Readonly<Record<QuestionState, number>>;
  };
}

/** `POST /newsroom/questions/decide` */
export interface DecideRequest {
  /** Up to 50, with the state that the user has seen each in. */
  readonly questions: readonly (QuestionKey & { readonly from: QuestionState })[];
  /** Answered: only what has an answer, where a decision is taken back. */
  readonly to: QuestionState;
}

export interface DecideResponse {
  /** In their order; `changed`: somebody else has decided meanwhile. */
  readonly data: readonly (QuestionKey & { readonly outcome: 'done' | 'changed' | 'forbidden' | 'gone' | 'failed' })[];
}

/** An answer that may be one to another question too. */
export interface SuggestedAnswer extends DeskEntry {
  readonly answer: string;
  readonly isPublished: boolean;
}

/** `GET /newsroom/questions/:documentId/answers?locale`: from FAQ entries and answered questions, the likest first, 3 at most. */
export interface SuggestedAnswersResponse {
  readonly data: readonly SuggestedAnswer[];
}

/** `POST /newsroom/questions/:documentId/privacy`: what somebody may ask an editor to do; erasing is Strapi's Delete. */
export interface EditorPrivacyRequest {
  readonly action: 'export' | 'anonymise';
}
