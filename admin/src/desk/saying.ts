import type { DeskFinding } from '../../../shared/contracts/desk';
import { knowsRule, wordingOf } from '../check/wording';
import { excerptBeside } from '../check/excerpt';

/** A stored finding in the words of who reads it; a rule that this panel does not know has only its name. */
export function sayFinding(finding: Pick<DeskFinding, 'rule' | 'message' | 'params' | 'excerpt'>): {
  readonly message: string;
  /** Empty where the message quotes the words already. */
  readonly excerpt: string;
} {
  const message = knowsRule(finding.rule) ? wordingOf(finding).message : finding.rule;
  return { message, excerpt: excerptBeside(message, finding) };
}
