import { type Finding, type Fix, type Params, fill, shorten } from './finding';
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
  const template = rule.messages[finding.message] ?? rule.summary;
  let message = fill(template, quoted(finding.params, LONGEST_QUOTE));
  for (let length = LONGEST_QUOTE - 1; message.length > MESSAGE_LENGTH && length >= SHORTEST_QUOTE; length--)
    message = fill(template, quoted(finding.params, length));
  return { message, why: rule.why };
}

const quoted = (params: Params, length: number): Params =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, typeof value === 'string' ? quote(value, length) : value]),
  );

/** The label of a fix, such as "Remove the line". @throws When the finding is of a rule that is not in the list. */
export const fixLabel = (finding: Finding, fix: Fix, rules: readonly Rule[] = allRules): string =>
  ruleOf(finding.rule, rules).fixes[fix.label] ?? fix.label;

/** Words of the page stand in quotation marks within a message; marks of a markup language stand as they are. */
const quote = (value: string, length: number): string =>
  /[\p{L}\p{N}]/u.test(value) ? `“${shorten(value, length)}”` : value;

/** A message fits on one line of the panel; its quoted values are cut for that, as far as they still tell something. */
const MESSAGE_LENGTH = 70;
const LONGEST_QUOTE = 40;
const SHORTEST_QUOTE = 12;
