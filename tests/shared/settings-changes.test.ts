import { sentencesOf } from '../../server/src/settings/english';
import { NO_SETTINGS, type OwnPhrase, type Settings } from '../../shared/settings';
import { changesBetween, isSame, tidied } from '../../shared/settings-changes';

const phrase = (words: string, more: Partial<OwnPhrase> = {}): OwnPhrase => ({
  phrase: words,
  language: null,
  shape: 'words',
  since: null,
  ...more,
});
const settings = (part: Partial<Settings>): Settings => ({ ...NO_SETTINGS, ...part });
const said = (before: Partial<Settings>, now: Partial<Settings>): string[] =>
  sentencesOf(changesBetween(settings(before), settings(now)), (uid) => (uid === 'api::page.page' ? 'Page' : uid));

describe('what was changed', () => {
  it('is nothing where the same is said in another order', () =>
    expect(
      said(
        { rules: { 'a/b': { severity: 'off', gate: 'block' } }, phrases: [phrase('one two'), phrase('three')] },
        { rules: { 'a/b': { gate: 'block', severity: 'off' } }, phrases: [phrase('three'), phrase('one two')] },
      ),
    ).toEqual([]));

  it.each<[string, Partial<Settings>, Partial<Settings>, string]>([
    ['a rule is off', {}, { rules: { 'table/ragged-row': { severity: 'off' } } }, 'table/ragged-row is off'],
    ['a rule is graver', {}, { rules: { 'a/b': { severity: 'error' } } }, 'a/b is always an error'],
    ['a rule is itself again', { rules: { 'a/b': { severity: 'off' } } }, {}, 'a/b is as grave as the rule says'],
    ['publishing asks', {}, { rules: { 'a/b': { gate: 'reason' } } }, 'Publishing asks for a reason at a/b'],
    ['publishing forgets', { rules: { 'a/b': { gate: 'off' } } }, {}, 'Publishing treats a/b by its severity'],
    [
      'publishing one type stops',
      { rules: { 'a/b': { gate: 'off' } } },
      { rules: { 'a/b': { gate: 'off', types: { 'api::page.page': 'block' } } } },
      'Publishing “Page” stops at a/b',
    ],
    ['a phrase is new', {}, { phrases: [phrase('seeks to join')] }, '“seeks to join” is watched'],
    [
      'a phrase has another day',
      { phrases: [phrase('seeks to join')] },
      { phrases: [phrase('Seeks to join', { since: '2026-01-01' })] },
      '“Seeks to join” is watched in another way',
    ],
    ['a phrase is gone', { phrases: [phrase('seeks')] }, {}, '“seeks” is not watched any more'],
    ['a type is on', {}, { types: { 'api::page.page': true } }, '“Page” is checked'],
    ['a type is off', {}, { types: { 'api::page.page': false } }, '“Page” is not checked'],
    ['fields', {}, { types: { 'api::page.page': { fields: ['lead'] } } }, '“Page” is checked in other fields'],
    ['the ground', { types: { 'api::page.page': true } }, {}, '“Page” is checked as config/plugins says'],
  ])('%s', (_, before, now, sentence) => expect(said(before, now)).toEqual([sentence]));

  it('is cut short where it is endless', () => {
    const phrases = Array.from({ length: 150 }, (_, index) => phrase(`phrase ${index}`));
    expect(said({}, { phrases })).toHaveLength(101);
    expect(said({}, { phrases }).at(-1)).toBe('And 50 more');
  });
});

it('keeps no rule that nothing is said about', () =>
  expect(
    tidied(settings({ rules: { 'b/b': { gate: 'off', types: {} }, 'a/a': {}, 'a/c': { types: { 'x::y.z': 'off' } } } }))
      .rules,
  ).toEqual({ 'a/c': { types: { 'x::y.z': 'off' } }, 'b/b': { gate: 'off' } }));

it('tells lists apart by their order, and nothing else', () => {
  expect(isSame({ a: [1, 2], b: 3 }, { b: 3, a: [1, 2] })).toBe(true);
  expect(isSame({ a: [1, 2] }, { a: [2, 1] })).toBe(false);
});
