/** What a newsroom decides about the rules: asked or not, how grave, and what publishing does about them. */
import type { Rule, Severity, WatchPhrase } from '../engine';
import type { CheckSettings } from './checked-types';

/** What publishing does about a finding: nothing, tells it, asks why it goes out all the same, refuses. */
export const GATE_ACTIONS = ['off', 'inform', 'reason', 'block'] as const;
export type GateAction = (typeof GATE_ACTIONS)[number];

export interface RuleSetting {
  /** `off`: the rule is not asked. The rule's own severity when left out. */
  readonly severity?: Severity | 'off';
  /** What publishing does, in every type; by severity when left out. */
  readonly gate?: GateAction;
  /** What publishing does in single types, by uid. */
  readonly types?: Readonly<Record<string, GateAction>>;
}

/** A phrase of the newsroom's own that is worth a look. */
export interface OwnPhrase extends WatchPhrase {
  /** Primary language; null: texts in every language. */
  readonly language: string | null;
  /** Anywhere in the text, or a line that says nothing else. */
  readonly shape: 'words' | 'line';
}

/** Kept in the database, changed on the settings page. */
export interface Settings {
  /** By id of the rule. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly phrases: readonly OwnPhrase[];
  /** Beside those of `config/plugins`, and before them. */
  readonly types: CheckSettings;
}

export const NO_SETTINGS: Settings = { rules: {}, phrases: [], types: {} };

const BY_SEVERITY: Readonly<Record<Severity, GateAction>> = { error: 'block', warning: 'inform', info: 'off' };

/** What publishing an entry of a type does about a finding. */
export function gateOf(
  { rules }: Settings,
  { rule, severity }: { readonly rule: string; readonly severity: Severity },
  uid: string,
): GateAction {
  const setting = rules[rule];
  return setting?.types?.[uid] ?? setting?.gate ?? BY_SEVERITY[severity];
}

/** A finding as grave as the newsroom says it is. */
export function withSeverity<T extends { readonly rule: string; readonly severity: Severity }>(
  { rules }: Settings,
  finding: T,
): T {
  const severity = rules[finding.rule]?.severity;
  return severity && severity !== 'off' && severity !== finding.severity ? { ...finding, severity } : finding;
}

/** The rules that are asked. The same list for the same settings, so that what was checked is remembered. */
export const rulesIn = perSettings((settings, all: readonly Rule[]) =>
  all.filter(({ id }) => settings.rules[id]?.severity !== 'off'),
);

/** The newsroom's own phrases that a text in a language is searched for; null: its language is unknown. */
export const phrasesIn = perSettings(({ phrases }, language: string | null) =>
  phrases.filter((phrase) => phrase.language === null || phrase.language === language),
);

/** Keeps the last answer for each settings. */
function perSettings<Asked, Answer>(answer: (settings: Settings, asked: Asked) => Answer) {
  const known = new WeakMap<Settings, { readonly asked: Asked; readonly answer: Answer }>();
  return (settings: Settings, asked: Asked): Answer => {
    const before = known.get(settings);
    if (before?.asked === asked) return before.answer;
    const fresh = { asked, answer: answer(settings, asked) };
    known.set(settings, fresh);
    return fresh.answer;
  };
}
