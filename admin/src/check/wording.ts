/** A finding in the words of the editor's language; in English where that lacks them. */
import { useEffect, useSyncExternalStore } from 'react';
import { useIntl } from 'react-intl';
import {
  type Finding,
  type Fix,
  type Language,
  type Rule,
  type RuleTexts,
  type Words,
  fixLabel,
  messageOf,
} from '../../../engine';
import { loadRuleTexts } from '../translations/rules';
import { registry } from './rules';

let language: Language | undefined;
/** Locale of the panel that is spoken now; null: none was asked for yet. */
let spoken: string | null = null;
const listeners = new Set<() => void>();

/** What of a finding its message needs. */
type Sayable = Parameters<typeof messageOf>[0];

export const wordingOf = (finding: Sayable): Words => messageOf(finding, registry.all(), language);

/** A stored finding may be of a rule that only the server has. */
export const knowsRule = (rule: string): boolean => registry.all().some(({ id }) => id === rule);

/** What a rule asks for. */
export function summaryOf(rule: string): string {
  const known = registry.all().find(({ id }) => id === rule);
  return known ? (language?.textsOf(rule) ?? known).summary : rule;
}

export const knownRules = (): readonly string[] => registry.all().map(({ id }) => id);

/** What a rule says of itself. */
export const textsOfRule = (rule: Rule): RuleTexts => language?.textsOf(rule.id) ?? rule;

/** What the server says of a finding: it speaks English. */
export const englishOf = (finding: Finding): string => messageOf(finding, registry.all()).message;

export const labelOf = (finding: Pick<Finding, 'rule'>, fix: Pick<Fix, 'label'>): string =>
  fixLabel(finding, fix, registry.all(), language);

/** Has the rules speak the language of the panel. @returns whether they do; never false for long. */
export function useSpokenRules(): boolean {
  const { locale } = useIntl();
  const now = useSyncExternalStore(subscribe, () => spoken);
  useEffect(() => {
    let isCurrent = true;
    const speak = (own: Language | undefined): void => {
      if (!isCurrent) return;
      [language, spoken] = [own, locale];
      for (const listener of listeners) listener();
    };
    loadRuleTexts(locale).then(speak, (error: unknown) => {
      console.error(`[newsroom] The rules cannot speak “${locale}”`, error);
      speak(undefined);
    });
    return () => {
      isCurrent = false;
    };
  }, [locale]);
  return now === locale;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
