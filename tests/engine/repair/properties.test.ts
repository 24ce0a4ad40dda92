import fc from 'fast-check';
import { applyTextEdits, check, planRepairs, readMarkdown, rules, toMarkdown } from '../../../engine';
import { NOW } from '../findings';
import { lostWords } from '../words';
import { brokenFile, brokenTable } from './broken';

jest.setTimeout(60_000);

const plan = (source: string) => {
  const document = readMarkdown(source);
  return planRepairs(document, check(document, rules, { now: NOW }));
};
const repair = (source: string) =>
  applyTextEdits(
    source,
    plan(source).flatMap(({ edits }) => edits.flatMap((edit) => (edit.kind === 'text' ? [edit] : []))),
  );

/** How often each rule speaks of an error or a warning: what was hidden in a cell may be worth a note once it stands free, or have been said before. */
const countsOf = (source: string) => {
  const counts: Record<string, number> = {};
  for (const { rule, severity } of check(readMarkdown(source), rules, { now: NOW }))
    if (severity !== 'info' && !rule.startsWith('duplicate/')) counts[rule] = (counts[rule] ?? 0) + 1;
  return counts;
};

describe.each([
  ['a broken table', brokenTable],
  ['a file of broken blocks', brokenFile],
])('%s', (_, broken) => {
  const holds = (judge: (source: string) => void) => fc.assert(fc.property(broken, judge), { numRuns: 300 });

  it('has no new defect once it is repaired', () =>
    holds((source) => {
      const before = countsOf(source);
      const more = Object.entries(countsOf(repair(source))).filter(([rule, count]) => count > (before[rule] ?? 0));
      expect(more).toEqual([]);
    }));

  it('does not change when it is repaired again', () =>
    holds((source) => {
      const once = repair(source);
      expect(repair(once)).toBe(once);
    }));

  it('keeps every word, or says that it is gone', () =>
    holds((source) => {
      const repairs = plan(source);
      const removed = repairs.flatMap((one) => one.removed.map(({ text }) => text));
      expect(lostWords(source, [repair(source), ...removed])).toEqual([]);
      for (const { before, after, removed: own } of repairs)
        expect(lostWords(toMarkdown(before), [toMarkdown(after), ...own.map(({ text }) => text)])).toEqual([]);
    }));
});
