import { diffWords } from '../../../admin/src/repair/diff';
import { tablesAfter, tablesBefore } from '../../../admin/src/repair/tableDiff';
import { difference } from '../../../admin/src/edit-view/editors';

const grid = (...rows: string[][]) => ({
  type: 'table' as const,
  grid: { rows, headerRows: 1 as const, headerColumn: false },
});

describe('differing words', () => {
  it('are marked, the others are not', () =>
    expect(diffWords('The old ferry sails', 'The new ferry sails')).toEqual([
      { kind: 'same', text: 'The ' },
      { kind: 'removed', text: 'old ' },
      { kind: 'added', text: 'new ' },
      { kind: 'same', text: 'ferry sails' },
    ]));

  it.each([
    ['equal texts', 'a b', 'a b'],
    ['an empty text before', '', 'a b'],
    ['an empty text after', 'a b', ''],
    ['texts with nothing in common', 'a b c', 'd e'],
    ['repeated words', 'a a b a', 'a b a a'],
  ])('give both texts again: %s', (_, before, after) => {
    const pieces = diffWords(before, after);
    const without = (kind: string) =>
      pieces
        .filter((piece) => piece.kind !== kind)
        .map(({ text }) => text)
        .join('');
    expect([without('added'), without('removed')]).toEqual([before, after]);
  });

  it('leave a line alone when the line below it goes', () =>
    expect(diffWords('The ferry waits.\n\nSee also\n', 'The ferry waits.\n')).toEqual([
      { kind: 'same', text: 'The ferry waits.' },
      { kind: 'removed', text: '\n\nSee also' },
      { kind: 'same', text: '\n' },
    ]));

  it('of very long texts are shown as one change', () => {
    const words = (word: string) => `${word} `.repeat(5_000);
    expect(diffWords(words('a'), words('b')).map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });
});

describe('cells of a repaired table', () => {
  const before = [
    grid(['Line', 'Fare', '', ''], ['12', 'To conclude, the boats stay here', '', ''], ['Line', 'Fare', '', '']),
  ];
  const after = [
    grid(['Line', 'Fare'], ['12', '']),
    { type: 'paragraph' as const, text: 'To conclude, the boats stay here' },
  ];

  it('are kept, moved into the text, or taken off', () =>
    expect(tablesBefore(before, after)[0]?.rows.map((row) => row.slice(0, 2).map(({ fate }) => fate))).toEqual([
      ['kept', 'kept'],
      ['kept', 'moved'],
      ['removed', 'removed'],
    ]));

  it('that are empty to the end count as one', () => expect(tablesBefore(before, after)[0]?.emptyTail).toBe(2));

  it('are new where none held their words before', () =>
    expect(tablesAfter([grid(['Line'])], [grid(['Line', 'Fare'])])[0]?.rows[0]?.map(({ fate }) => fate)).toEqual([
      'kept',
      'new',
    ]));
});

describe('the stretch in which two texts differ', () => {
  it.each([
    ['abc', 'abXc', { start: 2, oldEnd: 2, nextEnd: 3 }],
    ['aaa', 'aa', { start: 2, oldEnd: 3, nextEnd: 2 }],
    ['abc', 'abc', { start: 3, oldEnd: 3, nextEnd: 3 }],
    ['', 'x', { start: 0, oldEnd: 0, nextEnd: 1 }],
  ])('from %p to %p', (old, next, expected) => expect(difference(old, next)).toEqual(expected));
});

describe('cells that stood one column too far left', () => {
  const shifted = [grid(['Term', 'Value'], ['Talks', 'Slow'], ['Costly', ''])];
  const mended = [grid(['Term', 'Value'], ['Talks', 'Slow'], ['', 'Costly'])];

  it('are shown as moved on both sides', () =>
    expect(
      [tablesBefore(shifted, mended), tablesAfter(shifted, mended)].map(([table]) =>
        table?.rows[2]?.map(({ text, fate }) => text && fate),
      ),
    ).toEqual([
      ['moved', ''],
      ['', 'moved'],
    ]));
});
