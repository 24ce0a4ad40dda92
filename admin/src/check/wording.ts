import { type Finding, type Fix, fill, rules } from '../../../engine';

const byId = new Map(rules.map((rule) => [rule.id as string, rule]));

/** A finding in words. They are the engine's own, in English. */
export function wordingOf(finding: Finding): { readonly message: string; readonly why: string } {
  const rule = byId.get(finding.rule);
  return { message: fill(rule?.messages[finding.message] ?? finding.message, finding.params), why: rule?.why ?? '' };
}

/** What a fix's button says. */
export const labelOf = (finding: Finding, fix: Fix): string =>
  fill(byId.get(finding.rule)?.fixes[fix.label] ?? fix.label, finding.params);
