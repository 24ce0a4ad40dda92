import { rules } from '../../engine';
import { setGate, setSeverity, setType, setTypeGate, putPhrase, removePhrase } from '../../admin/src/settings/edit';
import { lineOf, parseJson, toJson } from '../../admin/src/settings/json/file';
import { ALL_RULES, rulesByGroup } from '../../admin/src/settings/rules/filter';
import { mergeSettings } from '../../admin/src/settings/save/merge';
import {
  isFieldChecked,
  isHtmlField,
  unlessGround,
  withField,
  withHtml,
} from '../../admin/src/settings/types/typeSettings';
import type { CheckableType } from '../../shared/contracts/settings';
import { NO_SETTINGS, type OwnPhrase, type Settings } from '../../shared/settings';

const RULE = 'table/ragged-row';
const PAGE = 'api::page.page';
const phrase = (words: string, more: Partial<OwnPhrase> = {}): OwnPhrase => ({
  phrase: words,
  language: null,
  shape: 'words',
  since: null,
  ...more,
});
const settings = (part: Partial<Settings>): Settings => ({ ...NO_SETTINGS, ...part });

describe('a change on the page', () => {
  it('leaves no trace when it is taken back', () => {
    const changed = setTypeGate(RULE, PAGE, 'reason')(setGate(RULE, 'block')(setSeverity(RULE, 'off')(NO_SETTINGS)));
    expect(changed.rules).toEqual({ [RULE]: { severity: 'off', gate: 'block', types: { [PAGE]: 'reason' } } });
    const back = setTypeGate(RULE, PAGE, undefined)(setGate(RULE, undefined)(setSeverity(RULE, undefined)(changed)));
    expect(back).toEqual(NO_SETTINGS);
    expect(setType(PAGE, undefined)(setType(PAGE, true)(NO_SETTINGS))).toEqual(NO_SETTINGS);
  });

  it('keeps a phrase once, and in its place', () => {
    const [one, two, three] = [phrase('one two'), phrase('two three'), phrase('three four')];
    const all = settings({ phrases: [one, two, three] });
    const other = phrase('Other words');
    expect(putPhrase(other, two)(all).phrases).toEqual([one, other, three]);
    expect(putPhrase(phrase('Three, four'), one)(all).phrases).toEqual([phrase('Three, four'), two]);
    expect(putPhrase(phrase('ONE TWO'), null)(all).phrases).toEqual([two, three, phrase('ONE TWO')]);
    expect(removePhrase(two)(all).phrases).toEqual([one, three]);
  });

  it('finds a phrase again that was read anew, and keeps one that is gone meanwhile', () => {
    const [one, two, three] = [phrase('one two'), phrase('two three'), phrase('three four')];
    const all = settings({ phrases: [one, two, three] });
    const dated = phrase('two three', { since: '2026-12-01' });
    expect(putPhrase(dated, { ...two })(all).phrases).toEqual([one, dated, three]);
    expect(removePhrase({ ...two })(all).phrases).toEqual([one, three]);
    expect(putPhrase(dated, two)(settings({ phrases: [one, three] })).phrases).toEqual([one, three, dated]);
  });
});

describe('what somebody else has saved meanwhile', () => {
  const base = settings({
    rules: { 'a/one': { severity: 'off' }, 'a/two': { gate: 'block' } },
    phrases: [phrase('seeks to join')],
    types: { [PAGE]: true },
  });

  it('stays beside what was changed here', () => {
    const mine = settings({ ...base, rules: { ...base.rules, 'a/two': { gate: 'block', severity: 'error' } } });
    const theirs = settings({
      rules: { 'a/two': { gate: 'inform' }, 'a/three': { gate: 'off' } },
      phrases: [phrase('seeks to join'), phrase('will open')],
      types: { [PAGE]: { except: ['lead'] } },
    });
    expect(mergeSettings(base, mine, theirs)).toEqual({
      ...theirs,
      rules: { 'a/two': { gate: 'inform', severity: 'error' }, 'a/three': { gate: 'off' } },
    });
  });

  it('gives way where both changed the same', () => {
    const mine = setGate('a/two', 'off')(removePhrase(base.phrases[0] as OwnPhrase)(base));
    const theirs = setGate('a/two', 'inform')(base);
    expect(mergeSettings(base, mine, theirs)).toEqual(mine);
  });

  it('holds where nothing was changed here', () => expect(mergeSettings(base, base, NO_SETTINGS)).toEqual(NO_SETTINGS));
});

describe('settings as JSON', () => {
  const kept = settings({
    rules: { [RULE]: { types: { [PAGE]: 'block' } } },
    phrases: [phrase('one: "two", {three'), phrase('four')],
    types: { [PAGE]: { html: ['markup', 'lead.text'] } },
  });

  it('come in as they went out', () => expect(parseJson(toJson(kept))).toEqual({ value: kept }));

  it.each<[string, string, number | null]>([
    ['a comma too many', '{\n  "rules": {},\n}', 3],
    ['a text without end', '{\n  "rules": {\n', 3],
    ['no JSON at all', 'rules', null],
  ])('name the line of %s', (_, text, line) => {
    expect(parseJson(text)).toEqual({ line });
  });

  it.each<[string[], string]>([
    [['rules', RULE, 'types', PAGE], '"api::page.page": "block"'],
    [['phrases', '1', 'phrase'], '"phrase": "four"'],
    [['phrases', '0'], '{'],
    [['types', PAGE, 'html', '1'], '"lead.text"'],
    [['types', 'api::gone.gone'], '"types": {'],
  ])('name the line of %j', (path, content) => {
    const text = toJson(kept);
    expect(text.split('\n')[lineOf(text, path) - 1]?.trim()).toContain(content);
  });
});

describe('the rules on the page', () => {
  const textsOf = (rule: (typeof rules)[number]) => rule;

  it('are found by their words, whatever the case', () => {
    const found = rulesByGroup(rules, { ...ALL_RULES, search: 'ROW header' }, NO_SETTINGS, textsOf);
    expect([...found.values()].flat().map(({ id }) => id)).toContain(RULE);
    expect([...found.keys()]).not.toContain('broken');
    expect(rulesByGroup(rules, { ...ALL_RULES, search: 'nothing of the kind' }, NO_SETTINGS, textsOf).size).toBe(0);
  });

  it('are found by group, and by what was changed', () => {
    const group = rulesByGroup(rules, { ...ALL_RULES, group: 'table' }, NO_SETTINGS, textsOf);
    expect([...group.keys()]).toEqual(['table']);
    const changed = setGate(RULE, 'off')(NO_SETTINGS);
    const found = rulesByGroup(rules, { ...ALL_RULES, isChanged: true }, changed, textsOf);
    expect([...found.values()].flat().map(({ id }) => id)).toEqual([RULE]);
  });
});

describe('the boxes of a type', () => {
  const type = (configured: CheckableType['configured']): CheckableType => ({
    uid: PAGE,
    name: 'Page',
    isOwn: false,
    isGated: true,
    configured,
    fields: ['title', 'lead', 'body'].map((name) => ({ name, isRichText: name === 'body' })),
  });

  it('leave a field out, and take it in again', () => {
    const without = withField(type(true), true, 'lead', false);
    expect(without).toEqual({ except: ['lead'] });
    expect([isFieldChecked(without, 'lead'), isFieldChecked(without, 'body')]).toEqual([false, true]);
    expect(unlessGround(type(true), withField(type(true), without, 'lead', true))).toBeUndefined();
  });

  it('keep to a list of fields where there is one', () => {
    const listed = { fields: ['title'], title: 'title' };
    expect(withField(type(listed), listed, 'body', true)).toEqual({ fields: ['title', 'body'], title: 'title' });
    expect(withField(type(listed), { fields: ['title', 'lead'] }, 'body', true)).toBe(true);
  });

  it('say that a rich text is HTML', () => {
    const html = withHtml({ except: ['lead'] }, 'body', true);
    expect(html).toEqual({ except: ['lead'], html: ['body'] });
    expect(isHtmlField(html, 'body')).toBe(true);
    expect(withHtml({ html: ['body'] }, 'body', false)).toBe(true);
  });
});
