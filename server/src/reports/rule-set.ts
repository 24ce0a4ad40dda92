import { type Rule, hash } from '../../../engine';
import type { Settings } from '../../../shared/settings';

const named = new WeakMap<Settings, { readonly rules: readonly Rule[]; readonly name: string }>();

/** Names the rules and settings that a check was made with: another name, and it may say something else of the same text. */
export function ruleSetOf(settings: Settings, rules: readonly Rule[]): string {
  const known = named.get(settings);
  // Both stay the same objects until they change.
  if (known?.rules === rules) return known.name;
  const name = hash(JSON.stringify([settings, rules.map(({ id, version }) => [id, version])]));
  named.set(settings, { rules, name });
  return name;
}
