import type { Rule } from '../engine';
import { WrongUse } from './wrong-use';

/**
 * The rules that patterns choose, in the order of `all`: ids in which `*` stands for anything, several with commas; `!`
 * takes rules out again. Patterns are read from left to right; when the first takes out, it takes out of all rules.
 *
 * @throws {WrongUse} When a pattern matches no rule.
 */
export function selectRules(all: readonly Rule[], patterns: readonly string[]): readonly Rule[] {
  const parts = patterns.flatMap((pattern) => pattern.split(',')).flatMap((part) => part.trim() || []);
  const chosen = new Set(parts[0]?.startsWith('!') === false ? [] : all);
  for (const part of parts) {
    const matching = all.filter(({ id }) => toRegExp(part.replace(/^!/, '')).test(id));
    if (matching.length === 0) throw new WrongUse(`there is no rule "${part.replace(/^!/, '')}"`);
    for (const rule of matching) {
      if (part.startsWith('!')) chosen.delete(rule);
      else chosen.add(rule);
    }
  }
  if (chosen.size === 0) throw new WrongUse('--rules leaves no rule');
  return all.filter((rule) => chosen.has(rule));
}

const toRegExp = (pattern: string): RegExp =>
  new RegExp(`^${pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*+/g, '.*')}$`);
