/** What readers may send, in characters as they count them. */
export const LIMITS = {
  question: { min: 10, max: 1000 },
  name: { max: 60 },
  place: { max: 60 },
  email: { max: 254 },
} as const;

/** As `altcha-lib` makes it. */
export interface QuestionChallenge {
  parameters: Record<string, unknown>;
  signature: string;
}

/** `GET /api/newsroom/reader-question-form` */
export interface QuestionFormResponse {
  data: {
    /** Whether questions are taken, of the article where one is named. */
    open: boolean;
    /** Sent along with the question; good once, from three seconds to a day after it was made. Null when nothing is taken. */
    ticket: string | null;
    /** For the widget of ALTCHA, which solves it; null where that is off. */
    challenge: QuestionChallenge | null;
    /** What readers agree to; its version is sent along. */
    consent: { version: string; textHtml: string };
    /** Whether who gives an e-mail address gets one, once the answer is published. */
    tellsByEmail: boolean;
    limits: {
      question: { min: number; max: number };
      name: { max: number };
      place: { max: number };
      email: { max: number };
    };
  };
  meta: Record<string, never>;
}

/** `POST /api/newsroom/reader-questions`, as JSON or as a form sends it (`data[question]=…`). */
export interface QuestionRequest {
  data: {
    question: string;
    name?: string | null;
    place?: string | null;
    email?: string | null;
    /** documentId of the article it is about. */
    article?: string | null;
    locale?: string;
    consent: { publish: boolean; version: string };
    ticket: string;
    /** What the widget of ALTCHA has solved. Without it, where it is on, a question waits among the spam. */
    altcha?: string;
    /** Nobody sees this field and nobody fills it in, but for machines. */
    website?: string;
  };
  /** Of a form: an address of the site to go on to; it gets `?question=received`, or what was wrong. */
  returnTo?: string;
}

export interface QuestionResponse {
  data: {
    received: true;
    /** For its sender alone, who can have the question shown, made anonymous or erased by it: see {@link PrivacyRequest}. */
    token: string;
  };
  meta: Record<string, never>;
}

export const PRIVACY_ACTIONS = ['export', 'anonymise', 'erase'] as const;
export type PrivacyAction = (typeof PRIVACY_ACTIONS)[number];

/** `POST /api/newsroom/reader-question-privacy`, as JSON or as a form sends it. */
export interface PrivacyRequest {
  /** Of the answer to the question, or of the address that a form was led back to. */
  token: string;
  action: PrivacyAction;
  locale?: string;
  /** Of a form: an address of the site to go on to; it gets `?privacy=` with the action, or `unknown`. */
  returnTo?: string;
}

/** All that is kept of a question, for its sender. */
export interface ExportedQuestion {
  question: string;
  name: string | null;
  place: string | null;
  /** The address itself never leaves the newsroom. */
  hasEmail: boolean;
  consent: { publish: boolean; version: string; at: string } | null;
  locale: string;
  receivedAt: string;
  /** What readers see of it; null: nothing. */
  published: { question: string; name: string | null; place: string | null; answer: string | null } | null;
}

export interface PrivacyResponse {
  /** What was done; of an export the question. */
  data: { action: PrivacyAction; question: ExportedQuestion | null };
  meta: Record<string, never>;
}
