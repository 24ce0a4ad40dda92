import { type Finding, type Fix, type Params, fill, shorten } from './finding';
import type { Rule } from './rule';
import { rules as allRules } from './rules';

/** A finding in words: what is wrong, and what the reader suffers. */
export interface Words {
  readonly message: string;
  readonly why: string;
}

export type RuleTexts = Pick<Rule, 'summary' | 'why' | 'messages' | 'fixes'>;

/** The rules in another language than their own, which is English. */
export interface Language {
  /** Undefined: the rule is not translated, and speaks English. */
  readonly textsOf: (rule: string) => RuleTexts | undefined;
  /** Puts values into a message; those of "{since, date}" are instants in milliseconds, at the beginning of a day in UTC. */
  readonly fill: (template: string, params: Params) => string;
  readonly quotationMarks: readonly [opening: string, closing: string];
}

const ENGLISH: Language = { textsOf: () => undefined, fill, quotationMarks: ['“', '”'] };

const ruleOf = (id: string, rules: readonly Rule[]): Rule => {
  const rule = rules.find((known) => known.id === id);
  if (!rule) throw new Error(`There is no rule "${id}"`);
  return rule;
};

/** What of a finding its message needs. */
type Sayable = Pick<Finding, 'rule' | 'message' | 'params'>;

/** @throws When the finding is of a rule that is not in the list. */
export function messageOf(finding: Sayable, rules: readonly Rule[] = allRules, language = ENGLISH): Words {
  const rule = ruleOf(finding.rule, rules);
  const own = language.textsOf(rule.id);
  const { messages, summary, why } = own ?? rule;
  const template = messages[finding.message] ?? summary;
  const say = (length: number): string => inWords(template, finding.params, length, own ? language : ENGLISH);
  let message = say(LONGEST_QUOTE);
  for (let length = LONGEST_QUOTE - 1; message.length > MESSAGE_LENGTH && length >= SHORTEST_QUOTE; length--)
    message = say(length);
  return { message, why };
}

/** Words of the page stand in quotation marks within a message; marks of a markup language stand as they are, days as instants. */
function inWords(template: string, params: Params, length: number, { fill: put, quotationMarks }: Language): string {
  const quote = (value: string): string =>
    /[\p{L}\p{N}]/u.test(value) ? quotationMarks.join(shorten(value, length)) : value;
  const quoted = Object.entries(params).map(([name, value]) => {
    if (typeof value !== 'string') return [name, value];
    return [name, template.includes(`{${name}, date}`) ? Date.parse(value) : quote(value)];
  });
  return put(template, Object.fromEntries(quoted) as Params);
}

/** The label of a fix, such as "Remove the line". @throws When the finding is of a rule that is not in the list. */
export const fixLabel = (
  finding: Pick<Finding, 'rule'>,
  fix: Pick<Fix, 'label'>,
  rules: readonly Rule[] = allRules,
  language = ENGLISH,
): string => {
  const rule = ruleOf(finding.rule, rules);
  return (language.textsOf(rule.id) ?? rule).fixes[fix.label] ?? fix.label;
};

/** A message fits on one line of the panel; its quoted values are cut for that, as far as they still tell something. */
const MESSAGE_LENGTH = 70;
const LONGEST_QUOTE = 40;
const SHORTEST_QUOTE = 12;
