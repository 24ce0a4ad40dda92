/** What differs between two settings of the newsroom, and settings without what says nothing. */
import { type Severity, normalise } from '../engine';
import type { CheckSetting } from './checked-types';
import type { GateAction, OwnPhrase, RuleSetting, Settings } from './settings';

/** One thing that was changed; null: it is left to the rule, or to `config/plugins`, again. */
export type SettingsChange =
  | { readonly what: 'severity'; readonly rule: string; readonly now: Severity | 'off' | null }
  | {
      readonly what: 'gate';
      readonly rule: string;
      /** Null: in every type. */
      readonly type: string | null;
      readonly now: GateAction | null;
    }
  | { readonly what: 'phrase'; readonly phrase: string; readonly now: 'added' | 'removed' | 'changed' }
  | { readonly what: 'type'; readonly type: string; readonly now: 'on' | 'off' | 'fields' | null };

/** In the order of the page: rules, phrases, types. */
export const changesBetween = (before: Settings, now: Settings): SettingsChange[] => [
  ...differing(before.rules, now.rules).flatMap((rule) => ruleChanges(rule, before.rules[rule], now.rules[rule])),
  ...phraseChanges(before.phrases, now.phrases),
  ...differing(before.types, now.types).map((type): SettingsChange => ({
    what: 'type',
    type,
    now: stateOf(now.types[type]),
  })),
];

function ruleChanges(rule: string, before: RuleSetting = {}, now: RuleSetting = {}): SettingsChange[] {
  const changes: SettingsChange[] = [];
  if (before.severity !== now.severity) changes.push({ what: 'severity', rule, now: now.severity ?? null });
  if (before.gate !== now.gate) changes.push({ what: 'gate', rule, type: null, now: now.gate ?? null });
  const [was, is] = [before.types ?? {}, now.types ?? {}];
  for (const type of differing(was, is)) changes.push({ what: 'gate', rule, type, now: is[type] ?? null });
  return changes;
}

function phraseChanges(before: readonly OwnPhrase[], now: readonly OwnPhrase[]): SettingsChange[] {
  const [was, is] = [before, now].map((phrases) =>
    Object.fromEntries(phrases.map((phrase) => [phraseKey(phrase), phrase])),
  ) as [Record<string, OwnPhrase>, Record<string, OwnPhrase>];
  return differing(was, is).map((key) => ({
    what: 'phrase',
    phrase: (is[key] ?? was[key])?.phrase ?? '',
    now: !was[key] ? 'added' : !is[key] ? 'removed' : 'changed',
  }));
}

/** Names a phrase among others: what it is looked for as. */
export const phraseKey = ({ phrase, language, shape }: OwnPhrase): string =>
  `${language ?? ''} ${shape} ${normalise(phrase)}`;

const stateOf = (setting: CheckSetting | undefined): 'on' | 'off' | 'fields' | null => {
  if (setting === undefined) return null;
  return setting === false ? 'off' : setting === true ? 'on' : 'fields';
};

const differing = (before: Readonly<Record<string, unknown>>, now: Readonly<Record<string, unknown>>): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(now)])].filter((key) => !isSame(before[key], now[key]));

/** Whether two values of settings say the same, whatever the order of their keys. */
export const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a, inOrder) === JSON.stringify(b, inOrder);

const inOrder = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** The same settings without rules that nothing is said about, in the order of their names. */
export function tidied({ rules, phrases, types }: Settings): Settings {
  const kept = Object.entries(rules).flatMap(([id, { types: single = {}, ...rest }]): [string, RuleSetting][] => {
    const setting = Object.keys(single).length > 0 ? { ...rest, types: single } : rest;
    return Object.values(setting).some((value) => value !== undefined) ? [[id, setting]] : [];
  });
  return { rules: Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1))), phrases, types };
}
