import { duplicateTable } from '../../../../engine/rules/table/duplicate-table';
import { article, findingsIn, fixesIn, markdown, MORE, repaired, table } from '../../findings';

const fares = (...rows: string[]) => ['| Line | Fare |', '|---|---|', ...rows].join('\n');
const RED = '| Red | 2 € |';
const BLUE = '| Blue | 3 € |';
const GREEN = '| Green | 4 € |';

describe('table/duplicate-table', () => {
  it.each([
    ['one table', fares(RED, BLUE)],
    ['tables that share only their header', `${fares(RED, BLUE)}\n\n${fares('| Red | 3 € |', '| Blue | 4 € |')}`],
    ['tables that share one row of two', `${fares(RED, BLUE)}\n\n${fares(RED, '| Blue | 4 € |')}`],
    ['equal rows under other headers', `${fares(RED, BLUE)}\n\n${fares(RED, BLUE).replace('Fare', 'Price')}`],
    ['forms', `${fares('| | |')}\n\n${fares('| | |')}`],
    ['blank headers', '| | |\n|---|---|\n| a | b |\n\n| | |\n|---|---|\n| a | b |'],
  ])('accepts %s', (_, text) => expect(findingsIn(duplicateTable, markdown(text))).toEqual([]));

  it('reports the table with fewer rows, or else the later one', () => {
    const [long, short] = [fares(RED, BLUE, GREEN), fares(RED, BLUE)];
    const said = (text: string) => findingsIn(duplicateTable, markdown(text)).map(([, line, params]) => [line, params]);
    expect(said(`${long}\n\n${short}`)).toEqual([[7, { shared: 2 }]]);
    expect(said(`${short}\n\n${long}`)).toEqual([[1, { shared: 2 }]]);
    expect(said(`${short}\n\n${short}`)).toEqual([[6, { shared: 2 }]]);
    expect(said(`${fares(RED)}\n\n${fares(RED)}`)).toEqual([[5, { shared: 1 }]]);
  });

  it('knows rows again in other case and with an ad in a cell', () =>
    expect(
      findingsIn(
        duplicateTable,
        markdown(`${fares(RED, BLUE)}\n\n${fares('| RED | 2 € |', '| Blue | 3 € ADVERTISEMENT |')}`),
      ),
    ).toHaveLength(1));

  it('reads the grids of an entry', () => {
    const grid = table(['Line', 'Fare'], ['Red', '2 €'], ['Blue', '3 €']);
    expect(findingsIn(duplicateTable, article([grid, grid]))).toEqual([['same', 'body.1.grid', { shared: 2 }]]);
  });

  it('asks before it takes the table off', () => {
    const text = `${fares(RED, BLUE)}\n\n${MORE}\n\n${fares(RED, BLUE, GREEN)}`;
    expect(fixesIn(duplicateTable, markdown(text))).toEqual([['ask remove']]);
    expect(repaired(duplicateTable, text)).toBe(`${MORE}\n\n${fares(RED, BLUE, GREEN)}`);
  });
});
