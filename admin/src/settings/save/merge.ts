import type { Settings } from '../../../../shared/settings';
import { isSame, phraseKey, tidied } from '../../../../shared/settings-changes';

type Record_ = Readonly<Record<string, unknown>>;

/** Puts what was changed here on top of what somebody else has saved meanwhile. @param base - What both began with. */
export function mergeSettings(base: Settings, mine: Settings, theirs: Settings): Settings {
  const [from, ours, others] = [base, mine, theirs].map(({ rules, phrases, types }) => ({
    rules,
    phrases: Object.fromEntries(phrases.map((phrase) => [phraseKey(phrase), phrase])),
    types,
  }));
  const merged = merge(from, ours, others) as Omit<Settings, 'phrases'> & { phrases: Record_ };
  return tidied({ ...merged, phrases: Object.values(merged.phrases) as Settings['phrases'] });
}

/** Mine where I changed it, theirs elsewhere; within what both hold, part by part. */
function merge(base: unknown, mine: unknown, theirs: unknown): unknown {
  if (!isRecord(mine) || !isRecord(theirs)) return isSame(mine, base) ? theirs : mine;
  const from = isRecord(base) ? base : {};
  const keys = new Set([...Object.keys(theirs), ...Object.keys(mine)]);
  return Object.fromEntries(
    [...keys]
      .map((key) => [key, merge(from[key], mine[key], theirs[key])] as const)
      .filter(([, value]) => value !== undefined),
  );
}

const isRecord = (value: unknown): value is Record_ =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
