import type { CheckedForm } from '../../../admin/src/check/checkForm';
import { opened, stepFrom, stepsIn } from '../../../admin/src/edit-view/steps';

const form = (...keys: string[]) =>
  ({
    findings: keys.map((key) => ({ key, finding: { severity: key.startsWith('note') ? 'info' : 'warning' } })),
  }) as unknown as CheckedForm;
const all = form('note 1', 'first', 'second', 'note 2', 'third');
const from = (key: string) => ({ areNotesOpen: false, ...opened(key, all) });

describe('a step from finding to finding', () => {
  it.each([
    ['begins at the first', null, 1, 'first'],
    ['begins backwards at the last', null, -1, 'third'],
    ['goes on', 'first', 1, 'second'],
    ['goes back', 'second', -1, 'first'],
    ['passes folded notes', 'second', 1, 'third'],
    ['goes round', 'third', 1, 'first'],
    ['goes round backwards', 'first', -1, 'third'],
    ['goes on from a note that was clicked', 'note 2', 1, 'third'],
  ] as const)('%s', (_, key, by, next) => {
    const state = key === null ? { areNotesOpen: false, last: null } : from(key);
    expect(stepFrom(all, state, by)?.key).toBe(next);
  });

  it('leads to notes while they are unfolded', () => {
    expect(stepFrom(all, { ...from('second'), areNotesOpen: true }, 1)?.key).toBe('note 2');
    expect(stepFrom(all, { ...from('third'), areNotesOpen: true }, 1)?.key).toBe('note 1');
  });

  it.each([
    [1, 'third'],
    [-1, 'first'],
  ] as const)('goes on (%s) where the one before was mended', (by, next) =>
    expect(stepFrom(form('note 1', 'first', 'note 2', 'third'), from('second'), by)?.key).toBe(next),
  );

  it('begins anew where the last one was mended', () =>
    expect(stepFrom(form('first', 'second'), from('third'), 1)?.key).toBe('first'));

  it('leads nowhere where there is nothing to fix', () =>
    expect([form(), form('note 1')].map((checked) => stepFrom(checked, from('first'), 1))).toEqual([null, null]));
});

it('notes count among the steps while they are unfolded, or one of them is open', () => {
  const keys = (state: Parameters<typeof stepsIn>[1]) => stepsIn(all, state).map(({ key }) => key);
  expect(keys({ areNotesOpen: false, open: null })).toEqual(['first', 'second', 'third']);
  expect(keys({ areNotesOpen: false, open: 'note 2' })).toEqual(['first', 'second', 'note 2', 'third']);
  expect(keys({ areNotesOpen: true, open: null })).toHaveLength(5);
});
