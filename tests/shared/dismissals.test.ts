import { type Finding, check, readMarkdown, rules } from '../../engine';
import { type Dismissal, dismissalKey, kindsFor, partDismissed } from '../../shared/dismissals';

const NOW = new Date('2026-11-27T12:00:00Z');
const findingIn = (markdown: string, rule: string): Finding => {
  const found = check(readMarkdown(markdown, { language: 'en' }), rules).find((one) => one.rule === rule);
  if (!found) throw new Error(`No ${rule}`);
  return found;
};
const table = (...rows: string[]) => ['| Line | Fare |', '|---|---|', ...rows].join('\n');
const ragged = (...rows: string[]) => findingIn(table(...rows), 'table/ragged-row');
const long = '| 12 | 4 € | early |';

const about = (finding: Finding, more: Partial<Dismissal> = {}): Dismissal => ({
  id: 1,
  key: dismissalKey(finding),
  rule: finding.rule,
  severity: finding.severity,
  message: '',
  params: {},
  excerpt: '',
  kind: 'meant',
  reason: 'A remark',
  until: null,
  by: 'Ines Holm',
  at: NOW.toISOString(),
  ...more,
});
const isOpen = (finding: Finding, ...dismissals: Dismissal[]): boolean =>
  partDismissed([finding], dismissals, NOW).open.length > 0;

describe('what is on purpose', () => {
  const error = ragged(long);

  it.each<[string, Finding, Dismissal, boolean]>([
    ['is the finding it was said of', error, about(error), false],
    ['also in another row', ragged('| 11 | 3 € |', long), about(error), false],
    ['not with other words', ragged('| 12 | 5 € | early |'), about(error), true],
    ['not what another version of the rule says', { ...error, version: error.version + 1 }, about(error), true],
    ['not what the rule says besides', { ...error, message: 'short' }, about(error), true],
    ['not what is graver than it was', error, about(error, { severity: 'warning' }), true],
    ['but what is lighter', { ...error, severity: 'info' }, about(error), false],
    ['up to its last day', error, about(error, { until: '2026-11-27' }), false],
    ['and no day longer', error, about(error, { until: '2026-11-26' }), true],
  ])('%s', (_, finding, dismissal, open) => expect(isOpen(finding, dismissal)).toBe(open));

  it.each<[string, Partial<Finding>, Partial<Finding>, boolean]>([
    ['marks alone hold for their own table', { place: { path: 'body.1.grid', start: 0, end: 0 } }, {}, false],
    [
      'and for no other',
      { place: { path: 'body.1.grid', start: 0, end: 0 } },
      { place: { path: 'body.2.grid', start: 0, end: 0 } },
      true,
    ],
    ['a mark more is another text', { excerpt: 'The fare!' }, { excerpt: 'The fare' }, true],
    ['a title is needed whatever anybody says', { rule: 'metadata/missing-title' }, {}, true],
  ])('%s', (_, was, is, open) => {
    const before = { ...error, excerpt: '---', ...was };
    expect(isOpen({ ...before, ...is }, about(before))).toBe(open);
  });

  it('comes with its decision', () => {
    const dismissal = about(error);
    expect(partDismissed([error], [dismissal], NOW).dismissed).toEqual([{ finding: error, dismissal }]);
  });

  it('is not another paragraph that is like another one', () => {
    const near = (other: string) => {
      const own = 'The harbour ferry of Velmar sails again every morning from the old quay to the islands in the bay.';
      return findingIn(`${other}\n\nNothing else.\n\n${own}`, 'duplicate/near-block');
    };
    const first = near(
      'The harbour ferry of Velmar sails again each morning from the old quay to the islands in the bay.',
    );
    const other = near(
      'The harbour ferry of Velmar sails again every morning from the old quay to the islands in a bay.',
    );
    expect(first.fingerprint).toBe(other.fingerprint);
    expect(isOpen(other, about(first))).toBe(true);
  });
});

describe('why a finding may be on purpose', () => {
  it.each([
    ['words of the text', 'placeholder/dummy-text', 'Lorem ipsum', true],
    ['words of a rule of one’s own', 'ours/no-rain', 'rain', true],
    ['a field without any', 'metadata/missing-byline', '', false],
    ['marks', 'broken/unbalanced-quote', '“', false],
    ['the shape of a table', 'table/ragged-row', '12 | 4 € | early', false],
    ['the shape of a text', 'structure/skipped-level', 'What it costs', false],
  ])('offers a quotation only where words can be one: %s', (_, rule, excerpt, expected) =>
    expect(kindsFor({ rule, excerpt }).includes('quotation')).toBe(expected),
  );

  it('is always that it is meant so, or that the rule is wrong', () =>
    expect(kindsFor({ rule: 'metadata/missing-byline', excerpt: '' })).toEqual(['meant', 'false-alarm']));
});
