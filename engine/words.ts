import { type Finding, type Fix, fill, shorten } from './finding';
import type { Rule } from './rule';
import { rules as allRules } from './rules';

/** A finding in words, in English: what is wrong, and what the reader suffers. */
export interface Words {
  readonly message: string;
  readonly why: string;
}

const ruleOf = (id: string, rules: readonly Rule[]): Rule => {
  const rule = rules.find((known) => known.id === id);
  if (!rule) throw new Error(`There is no rule "${id}"`);
  return rule;
};

/** @throws When the finding is of a rule that is not in the list. */
export function messageOf(finding: Finding, rules: readonly Rule[] = allRules): Words {
  const rule = ruleOf(finding.rule, rules);
  const quoted = Object.fromEntries(
    Object.entries(finding.params).map(([name, value]) => [name, typeof value === 'string' ? quote(value) : value]),
  );
  return { message: fill(rule.messages[finding.message] ?? rule.summary, quoted), why: rule.why };
}

/** The label of a fix, such as "Remove the line". @throws When the finding is of a rule that is not in the list. */
export const fixLabel = (finding: Finding, fix: Fix, rules: readonly Rule[] = allRules): string =>
  ruleOf(finding.rule, rules).fixes[fix.label] ?? fix.label;

/** Words of the page stand in quotation marks within a message; marks of a markup language stand as they are. */
const quote = (value: string): string => (/[\p{L}\p{N}]/u.test(value) ? `“${shorten(value, QUOTE_LENGTH)}”` : value);

const QUOTE_LENGTH = 40;
