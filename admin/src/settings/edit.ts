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

/**
 * Puts a phrase in the place of another, or at the end. One that is looked for already is there once.
 *
 * @param before - Named by what it is looked for as: the object is another one after saving, merging or importing.
 */
export const putPhrase =
  (phrase: OwnPhrase, before: OwnPhrase | null): Edit =>
  (settings) => {
    const [key, place] = [phraseKey(phrase), before && phraseKey(before)];
    const others = settings.phrases.filter((one) => phraseKey(one) === place || phraseKey(one) !== key);
    const at = others.findIndex((one) => phraseKey(one) === place);
    return { ...settings, phrases: at < 0 ? [...others, phrase] : others.toSpliced(at, 1, phrase) };
  };

export const removePhrase =
  (phrase: OwnPhrase): Edit =>
  (settings) => ({
    ...settings,
    phrases: settings.phrases.filter((one) => phraseKey(one) !== phraseKey(phrase)),
  });

/** @param setting - Undefined: as `config/plugins` says. */
export const setType =
  (uid: string, setting: CheckSetting | undefined): Edit =>
  (settings) => {
    const { [uid]: _, ...others } = settings.types;
    return { ...settings, types: setting === undefined ? others : { ...others, [uid]: setting } };
  };
