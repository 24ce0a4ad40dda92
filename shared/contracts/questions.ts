/** Questions of readers on the desk: what waits, and what somebody decides about it. */
import type { DeskEntry, Pagination } from './desk';
import type { QUESTION_STATES } from './content';

export type QuestionState = (typeof QUESTION_STATES)[number];

/** What somebody at the desk can make of a question; that it is answered comes with an answer. */
export const DECISIONS = ['received', 'accepted', 'declined', 'spam'] as const satisfies readonly QuestionState[];
export type Decision = (typeof DECISIONS)[number];

/** Names a question: in one language, as it was asked. */
export type QuestionKey = Pick<DeskEntry, 'documentId' | 'language'>;

/** An administrator who may answer questions. */
export interface Editor {
  readonly id: number;
  readonly name: string;
}

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
  /** Who answers it. */
  readonly assignee: Editor | null;
  readonly hasAnswer: boolean;
  readonly isPublished: boolean;
  /** Where the text itself tells who has asked, by an address or a number: from, to, in the title. */
  readonly personal: readonly (readonly [number, number])[];
  readonly mayUpdate: boolean;
  readonly mayAnswer: boolean;
  /** Whether the user may take off who has asked. */
  readonly mayForget: boolean;
  /** Others in the same state that ask nearly the same. */
  readonly alike: readonly QuestionKey[];
}

/** `GET /newsroom/questions?state&mine&page`: those in a state, or those of them that the user is to answer, 50 a page; what waits the oldest first, the others the newest first. */
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
  /** An entry whose answer they get, where they are answered and have none; with another state they lose that again. */
  readonly answer?: AnswerKey;
}

/** Names what answers, in the language of the question. */
export type AnswerKey = Pick<DeskEntry, 'type' | 'documentId'>;

export interface DecideResponse {
  /** In their order; `changed`: somebody else has decided meanwhile. */
  readonly data: readonly (QuestionKey & { readonly outcome: 'done' | 'changed' | 'forbidden' | 'gone' | 'failed' })[];
}

/** `GET /newsroom/questions/editors`: 200 at most. */
export interface EditorsResponse {
  readonly data: readonly Editor[];
  readonly meta: { readonly me: number };
}

/** `POST /newsroom/questions/assign` */
export interface AssignRequest {
  /** Up to 50. */
  readonly questions: readonly QuestionKey[];
  /** Id of an administrator; null: nobody any more. */
  readonly to: number | null;
}

export interface AssignResponse {
  /** In their order. */
  readonly data: readonly (QuestionKey & { readonly outcome: 'done' | 'forbidden' | 'gone' | 'failed' })[];
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

/** Where an answer can go besides; what the user may not read is null. */
export interface QuestionUses {
  /** The draft of the article it is about. */
  readonly article: DeskEntry | null;
  /** Whether it stands in that. */
  readonly isPlaced: boolean;
  readonly mayPlace: boolean;
  /** The FAQ entry that asks the same. */
  readonly faq: DeskEntry | null;
  readonly mayPromote: boolean;
}

/**
 * `GET /newsroom/questions/:documentId/uses?locale`; `POST …/place?locale` puts the question at the end of its article's
 * draft, `POST …/promote?locale` makes the draft of a FAQ entry of it: both answer the same.
 */
export interface QuestionUsesResponse {
  readonly data: QuestionUses;
}

/** `POST /newsroom/questions/:documentId/privacy`: what somebody may ask an editor to do; erasing is Strapi's Delete. */
export interface EditorPrivacyRequest {
  readonly action: 'export' | 'anonymise';
}
