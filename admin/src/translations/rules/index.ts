/** The rules' words in other languages than their own, each a file of its own. */
import { createIntl } from 'react-intl';
import { type Language, type RuleTexts, primaryLanguage } from '../../../../engine';

type Texts = Readonly<Record<string, RuleTexts>>;

const files: Readonly<Record<string, () => Promise<{ readonly default: Texts }>>> = {
  de: async () => import('./de.json'),
  es: async () => import('./es.json'),
  fr: async () => import('./fr.json'),
  uk: async () => import('./uk.json'),
};

const QUOTATION_MARKS: Readonly<Record<string, Language['quotationMarks']>> = {
  de: ['„', '“'],
  es: ['«', '»'],
  fr: ['«\u00a0', '\u00a0»'],
  uk: ['«', '»'],
};

/** @returns undefined where the rules don't speak the language. @throws Where its file cannot be loaded. */
export async function loadRuleTexts(locale: string): Promise<Language | undefined> {
  const code = primaryLanguage(locale) ?? '';
  const [load, quotationMarks] = [files[code], QUOTATION_MARKS[code]];
  if (!load || !quotationMarks) return undefined;
  const { default: texts } = await load();
  const templates = Object.values(texts).flatMap(({ summary, messages }) => [summary, ...Object.values(messages)]);
  // A message is its own id: so plural forms are those of the language.
  const messages = Object.fromEntries(templates.map((one) => [one, one]));
  const intl = createIntl({ locale, messages, timeZone: 'UTC' });
  return {
    textsOf: (rule) => (Object.hasOwn(texts, rule) ? texts[rule] : undefined),
    fill: (template, params) => intl.formatMessage({ id: template }, params),
    quotationMarks,
  };
}
