import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createIntl } from 'react-intl';
import { type Rule, check, messageOf, readMarkdown, rules } from '../../engine';
import { fieldLabels } from '../../admin/src/translations/fieldLabels';
import { loadRuleTexts } from '../../admin/src/translations/rules';

type Texts = Record<string, string>;

const root = join(__dirname, '../../admin/src');
const read = <T>(file: string): T => JSON.parse(readFileSync(join(root, 'translations', `${file}.json`), 'utf8')) as T;
const en = read<Texts>('en');
const sources = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? sources(join(folder, entry.name))
      : /\.tsx?$/.test(entry.name)
        ? [join(folder, entry.name)]
        : [],
  );
const code = sources(root).map((file) => readFileSync(file, 'utf8'));

/** Texts whose id is put together where it is used. */
const BUILT =
  /^newsroom\.(field|group|severity|onPurpose\.(kind|until)|import\.(filter|column|label|block|failed|slug)|settings\.(tab|column|severity|gate|group|kind|shape|change))\./;

describe('the texts of the panel', () => {
  it('belong to the plugin', () => expect(Object.keys(en).filter((id) => !/^newsroom\.[\w.-]+$/.test(id))).toEqual([]));

  it('are all used', () =>
    expect(
      Object.keys(en)
        .filter((id) => !BUILT.test(id))
        .filter((id) => !code.some((source) => source.includes(`'${id.slice('newsroom.'.length)}'`))),
    ).toEqual([]));

  it('name the fields where Strapi looks for their names', () =>
    expect(fieldLabels(en)['content-manager.components.newsroom.table.caption']).toBe('Caption'));
});

/** Forms that a counted word has in a language, by Unicode's plural rules. */
const FORMS: Record<string, string[]> = {
  de: ['one', 'other'],
  en: ['one', 'other'],
  es: ['one', 'other'],
  fr: ['one', 'other'],
  uk: ['one', 'few', 'many', 'other'],
};
const COUNTS = [0, 1, 2, 5, 11, 21, 1_000_000];

/** A word alone in the braces of a plural form is no gap. */
const GAP = /(?<!(?:one|few|many|other) )\{\w+(?=[,}])/g;
const placeholders = (text: string): string => [...new Set(text.match(GAP) ?? [])].sort().join();

/** The text with numbers or words in its gaps; throws where it cannot be said. */
const said = (locale: string, text: string, value: string | number): string => {
  const values = Object.fromEntries(
    [...text.matchAll(/\{(\w+)(, date)?(?=[,}])/g)].map(([, name, isDay]) => [name, isDay ? 0 : value]),
  );
  const onError = (error: Error): void => {
    throw error;
  };
  return createIntl({ locale, messages: { text }, onError }).formatMessage({ id: 'text' }, values);
};

/** What is wrong with a translation; '' where nothing is. */
function faultOf(locale: string, english: string, own: unknown): string {
  if (typeof own !== 'string' || !own.trim()) return 'is missing';
  if (placeholders(own) !== placeholders(english))
    return `has the gaps ${placeholders(own)}, not ${placeholders(english)}`;
  if (own.includes("'")) return 'has a straight apostrophe, which hides what follows it';
  if (own.endsWith('…') !== english.endsWith('…')) return 'ends in … unlike its original';
  const plurals = own.split(/, plural,/).slice(1);
  // A text that says one thing for none and another for some needs no forms.
  const lacking = plurals.filter(
    (rest) => !/^\s*=0 \{[^{}]*\} other/.test(rest) && !FORMS[locale]?.every((form) => rest.includes(`${form} {`)),
  );
  if (lacking.length > 0) return 'lacks a plural form';
  const isCounted = plurals.length > 0;
  const values = isCounted ? COUNTS : ['Velmar'];
  return values.some((value) => /[{}]/.test(said(locale, own, value))) ? 'cannot be said' : '';
}

const faults = (locale: string, originals: [string, string][], own: (id: string) => unknown): string[] =>
  originals.flatMap(([id, english]) => {
    const fault = faultOf(locale, english, own(id));
    return fault ? [`${id} ${fault}`] : [];
  });

describe.each(['en', 'de', 'es', 'fr', 'uk'])('in %s', (locale) => {
  const own = read<Texts>(locale);

  it('every text of the panel can be said, whatever it counts', () =>
    expect(faults(locale, Object.entries(en), (id) => own[id])).toEqual([]));

  it('there is none that nobody needs', () => expect(Object.keys(own).filter((id) => !(id in en))).toEqual([]));
});

describe.each(['de', 'es', 'fr', 'uk'])('the rules in %s', (locale) => {
  const own = read<Record<string, Pick<Rule, 'summary' | 'why' | 'messages' | 'fixes'>>>(`rules/${locale}`);
  const textsOf = ({ summary, why, messages, fixes }: Pick<Rule, 'summary' | 'why' | 'messages' | 'fixes'>) =>
    Object.entries({ summary, why, ...prefixed('messages', messages), ...prefixed('fixes', fixes) });
  const prefixed = (name: string, texts: Readonly<Texts>): Texts =>
    Object.fromEntries(Object.entries(texts).map(([id, text]) => [`${name}.${id}`, text]));

  it.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
    const translated = own[id];
    const texts = new Map(translated ? textsOf(translated) : []);
    expect(faults(locale, textsOf(rule), (key) => texts.get(key))).toEqual([]);
    expect([...texts.keys()].filter((key) => !textsOf(rule).some(([known]) => known === key))).toEqual([]);
  });

  it('there is none that nobody knows', () =>
    expect(Object.keys(own).filter((id) => !rules.some((rule) => rule.id === id))).toEqual([]));

  it('are said with the values and the quotation marks of the language', async () => {
    const language = await loadRuleTexts(`${locale}-XX`);
    const markdown = 'Lorem ipsum dolor sit amet.';
    const [finding] = check(readMarkdown(markdown, { language: 'en' }), rules).filter(
      ({ rule }) => rule === 'placeholder/dummy-text',
    );
    if (!finding || !language) throw new Error('Nothing was found');
    const [opening, closing] = language.quotationMarks;
    const { message, why } = messageOf(finding, rules, language);
    expect(message).toContain(`${opening}Lorem ipsum dolor${closing}`);
    expect(why).toBe(own['placeholder/dummy-text']?.why);
  });
});

it.each([
  ['de', 'steht seit 1.6.2025 auf'],
  ['fr', 'depuis le 01/06/2025'],
  ['uk', 'з 01.06.2025'],
])('a day is said as people say it in %s', async (locale, day) => {
  const watchPhrases = [{ phrase: 'seeks to join', since: '2025-06-01' }];
  const document = readMarkdown('Velmar seeks to join the league.', { language: 'en' });
  const [finding] = check(document, rules, { now: new Date('2026-01-01'), watchPhrases });
  if (!finding) throw new Error('Nothing was found');
  expect(messageOf(finding, rules).message).toBe('“seeks to join” is on the watch list since Jun 1, 2025');
  expect(messageOf(finding, rules, await loadRuleTexts(locale)).message).toContain(day);
});

it('a language that the rules lack is English', async () => {
  expect(await loadRuleTexts('nl')).toBeUndefined();
  expect(await loadRuleTexts('en-GB')).toBeUndefined();
});
