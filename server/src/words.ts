import { type Finding, fill, rules } from '../../engine';

/** A finding as a sentence without a full stop, in English. */
export function wordsOf(finding: Finding): string {
  const rule = rules.find(({ id }) => id === finding.rule);
  return fill(rule?.messages[finding.message] ?? finding.rule, finding.params);
}
