import { ruleRow } from '../../../../engine/rules/table/rule-row';
import { article, findingsIn, fixesIn, markdown, repaired, table } from '../../findings';

const rents = (...rows: string[]) => ['| City | Rent | Tax |', '|---|---|---|', ...rows].join('\n');

describe('table/rule-row', () => {
  it.each([
    ['a dash for "none"', rents('| Lyon | - | — |', '| Nice | -- | – |')],
    ['a dash beside blank cells', rents('| Lyon | 9 | 1 |', '| | — | 2 |', '| | — | |')],
    ['a row of dashes, which is stray', rents('| Lyon | 9 | 1 |', '|---|---|---|', '| Nice | 8 | 1 |')],
    ['stars beside a name', rents('| Lyon | *** | ** |')],
    ['lines to write on', rents('| ______ | ______ | ______ |', '| ______ | ______ | ______ |')],
  ])('accepts %s', (_, text) => expect(findingsIn(ruleRow, markdown(text))).toEqual([]));

  it.each([
    '| ---- | | |',
    '| ==== | ==== | ==== |',
    '| ___ | ___ | ___ |',
    '| — | — | — |',
    '| ——— | ——— | |',
    '| - - - | | |',
  ])('reports %s', (line) =>
    expect(findingsIn(ruleRow, markdown(rents('| Lyon | 9 | 1 |', line, '| All | 9 | 1 |')))).toEqual([
      ['line', 4, { row: 2 }],
    ]),
  );

  it('reports a line at the end, and one in the place of the header', () => {
    expect(findingsIn(ruleRow, markdown(rents('| Lyon | 9 | 1 |', '| ___ | ___ | ___ |')))).toEqual([
      ['line', 4, { row: 2 }],
    ]);
    expect(findingsIn(ruleRow, markdown('|---|---|\n| City | Rent |\n| Lyon | 9 |'))).toEqual([
      ['header', 1, { row: 0 }],
    ]);
    expect(findingsIn(ruleRow, article([table(['====', '===='], ['Lyon', '9'], ['Nice', '8'])]))).toEqual([
      ['header', 'body.0.grid', { row: 0 }],
    ]);
  });

  it('asks before it takes the line off', () => {
    const text = '| City | Rent |\n|====|====|\n| Lyon | 9 |\n| Nice | 8 |';
    expect(fixesIn(ruleRow, markdown(text))).toEqual([['ask drop']]);
    expect(repaired(ruleRow, text)).toBe('| City | Rent |\n|---|---|\n| Lyon | 9 |\n| Nice | 8 |');
    expect(repaired(ruleRow, '|---|---|\n| City | Rent |\n| Lyon | 9 |')).toBe(
      '| City | Rent |\n|---|---|\n| Lyon | 9 |',
    );
  });
});
