import type { QuestionChallenge } from '../../../../shared/contracts/intake';
import type { Submission } from '../submission';

/** A question, and what is known of where it comes from. */
export interface Asked {
  readonly submission: Submission;
  readonly locale: string;
  readonly address: string;
  readonly userAgent: string;
}

/** Tells spam from questions, besides the plugin's own look at the words. */
export interface Guard {
  /** What the reader's browser has to solve, for the form with this ticket. */
  challenge?(ticket: string): Promise<QuestionChallenge>;
  /** Must not throw: a guard that fails lets the question pass. */
  isSpam(asked: Asked): boolean | Promise<boolean>;
}
