import type { Rule, RuleTexts } from '../../../../engine';
import type { Settings } from '../../../../shared/settings';

/** What is looked for among the rules. */
export interface RuleFilter {
  readonly search: string;
  /** Null: all. */
  readonly group: string | null;
  readonly isChanged: boolean;
}

export const ALL_RULES: RuleFilter = { search: '', group: null, isChanged: false };

export const groupOf = ({ id }: Pick<Rule, 'id'>): string => id.split('/')[0] ?? '';

/** Rules by group, in the order they come in. Every word that is looked for has to stand in what a rule says of itself. */
export function rulesByGroup(
  rules: readonly Rule[],
  { search, group, isChanged }: RuleFilter,
  settings: Settings,
  textsOf: (rule: Rule) => RuleTexts,
): ReadonlyMap<string, readonly Rule[]> {
  const wanted = search.toLowerCase().split(/\s+/).filter(Boolean);
  const found = rules.filter((rule) => {
    if (group !== null && groupOf(rule) !== group) return false;
    if (isChanged && !(rule.id in settings.rules)) return false;
    if (wanted.length === 0) return true;
    const { summary, why, messages } = textsOf(rule);
    const said = [rule.id, summary, why, ...Object.values(messages)].join(' ').toLowerCase();
    return wanted.every((word) => said.includes(word));
  });
  const groups = new Map<string, Rule[]>();
  for (const rule of found) groups.set(groupOf(rule), [...(groups.get(groupOf(rule)) ?? []), rule]);
  return groups;
}
