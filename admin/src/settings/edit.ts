/** Changes of the settings on the page: each gives new settings, and leaves the old ones as they were. */
import type { Severity } from '../../../engine';
import type { CheckSetting } from '../../../shared/checked-types';
import type { GateAction, OwnPhrase, RuleSetting, Settings } from '../../../shared/settings';
import { phraseKey, tidied } from '../../../shared/settings-changes';

export type Edit = (settings: Settings) => Settings;

const withRule = (settings: Settings, rule: string, change: (setting: RuleSetting) => RuleSetting): Settings =>
  tidied({ ...settings, rules: { ...settings.rules, [rule]: change(settings.rules[rule] ?? {}) } });

/** @param severity - Undefined: as the rule says. */
export const setSeverity =
  (rule: string, severity: Severity | 'off' | undefined): Edit =>
  (settings) =>
    withRule(settings, rule, ({ severity: _, ...rest }) => (severity ? { ...rest, severity } : rest));

/** @param gate - Undefined: by severity. */
export const setGate =
  (rule: string, gate: GateAction | undefined): Edit =>
  (settings) =>
    withRule(settings, rule, ({ gate: _, ...rest }) => (gate ? { ...rest, gate } : rest));

/** @param gate - Undefined: as in all types. */
export const setTypeGate =
  (rule: string, uid: string, gate: GateAction | undefined): Edit =>
  (settings) =>
    withRule(settings, rule, ({ types: { [uid]: _, ...others } = {}, ...rest }) => ({
      ...rest,
      types: gate ? { ...others, [uid]: gate } : others,
    }));

/** Puts a phrase in the place of another, or at the end. One that is looked for already is there once. */
export const putPhrase =
  (phrase: OwnPhrase, before: OwnPhrase | null): Edit =>
  (settings) => {
    const key = phraseKey(phrase);
    const others = settings.phrases.filter((one) => one === before || phraseKey(one) !== key);
    const at = before ? others.indexOf(before) : others.length;
    return { ...settings, phrases: others.toSpliced(at, before ? 1 : 0, phrase) };
  };

export const removePhrase =
  (phrase: OwnPhrase): Edit =>
  (settings) => ({ ...settings, phrases: settings.phrases.filter((one) => one !== phrase) });

/** @param setting - Undefined: as `config/plugins` says. */
export const setType =
  (uid: string, setting: CheckSetting | undefined): Edit =>
  (settings) => {
    const { [uid]: _, ...others } = settings.types;
    return { ...settings, types: setting === undefined ? others : { ...others, [uid]: setting } };
  };
