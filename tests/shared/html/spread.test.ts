import { spread } from '../../../shared/html/spread';

const cell = (text: string, more: object = {}) => ({ text, isHeader: false, columns: 1, rows: 1, ...more });

describe('cells of an HTML table', () => {
  it('keep their column under one that stands over several rows', () =>
    expect(
      spread([[cell('Line 12', { rows: 2 }), cell('Monday')], [cell('Tuesday')], [cell('Line 14'), cell('Monday')]]),
    ).toEqual([
      ['Line 12', 'Monday'],
      ['Line 12', 'Tuesday'],
      ['Line 14', 'Monday'],
    ]));

  it('keep their column after one that stands over several columns; a header heads each of them', () =>
    expect(
      spread([
        [cell('Fares', { columns: 2, isHeader: true }), cell('Note', { isHeader: true })],
        [cell('none', { columns: 2 }), cell('late')],
      ]),
    ).toEqual([
      ['Fares', 'Fares', 'Note'],
      ['none', '', 'late'],
    ]));

  it('are no more than a table of that size needs, whatever they ask for', () =>
    expect(
      spread(
        Array.from({ length: 50 }, () => Array.from({ length: 50 }, () => cell('x', { columns: 1000, rows: 1000 }))),
      ).flat().length,
    ).toBeLessThan(200_000));
});
