import type { Decision, QuestionState } from '../../../shared/contracts/questions';
import type { WordId } from '../components/words';

export const STATE_WORDS = {
  received: 'questions.state.received',
  accepted: 'questions.state.accepted',
  answered: 'questions.state.answered',
  declined: 'questions.state.declined',
  spam: 'questions.state.spam',
} as const satisfies Readonly<Record<QuestionState, WordId>>;

export const DECISION_WORDS = {
  received: 'questions.back',
  accepted: 'questions.accept',
  declined: 'questions.decline',
  spam: 'questions.spam',
} as const satisfies Readonly<Record<Decision, WordId>>;

/** With how many it is. */
export const DONE_WORDS = {
  received: 'questions.done.received',
  accepted: 'questions.done.accepted',
  answered: 'questions.done.answered',
  declined: 'questions.done.declined',
  spam: 'questions.done.spam',
} as const satisfies Readonly<Record<QuestionState, WordId>>;
