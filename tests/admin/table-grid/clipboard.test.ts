import { cellsIn, isMarkdownTable, tabbedCells } from '../../../admin/src/table-grid/clipboard';

const noHtml = () => null;
const cells = (text: string) => cellsIn({ html: '', text }, noHtml)?.cells ?? null;
const fromHtml = (html: string, text = '', found = [['Line', '12']], around = '') =>
  cellsIn({ html, text }, () => ({ cells: found, around }));

describe('what was copied', () => {
  it('is cells when it comes from a spreadsheet', () =>
    expect(cells('Line\tFare\r\n12\t3 €\r\n')).toEqual([
      ['Line', 'Fare'],
      ['12', '3 €'],
    ]));

  it('is cells when it is a Markdown table, without the row of dashes under the header', () =>
    expect(cells('| Line | Fare |\n|---|:-:|\n| 12 | a \\| b |')).toEqual([
      ['Line', 'Fare'],
      ['12', 'a | b'],
    ]));

  it('is cells when it is a Markdown table without bars at its edges', () =>
    expect(cells('Line | Fare\n--- | ---\n12 | 3 €')).toEqual([
      ['Line', 'Fare'],
      ['12', '3 €'],
    ]));

  it('keeps a row of dashes that stands further below', () =>
    expect(cells('| Line |\n|---|\n| 12 |\n|---|')).toEqual([['Line'], ['12'], ['---']]));

  it('is one text when it is a sentence, even with a pipe in it', () =>
    expect(cells('Use a | between two words')).toBeNull());

  it('is one text when it has several lines and no tab', () => expect(cells('Line 12\nLine 14')).toBeNull());

  it('is the table of a web page, where there is one, and the words around it', () =>
    expect(fromHtml('<p>Fares</p><table><tr><td>…', '12', [['Line', '12']], 'Fares')).toEqual({
      cells: [['Line', '12']],
      around: 'Fares',
    }));

  it('is the table of a source text too', () =>
    expect(fromHtml('', '<table>\n<tr><td>Line<td>12\n</table>')?.cells).toEqual([['Line', '12']]));

  it('is one text when the table is a single cell, as a spreadsheet gives it', () =>
    expect(fromHtml('<table><tr><td>12</table>', '12', [['12']])).toBeNull());

  it('is not read as HTML where that holds no table', () => expect(fromHtml('<p>12</p>', '12')).toBeNull());

  it('is not read as HTML where a sentence speaks of one', () =>
    expect(fromHtml('', 'The <table> element holds rows')).toBeNull());
});

describe('cells divided by tabs', () => {
  it('may be quoted, with line breaks and doubled quotation marks in them', () =>
    expect(tabbedCells('"two\nlines"\t"say ""so"""\nend\t')).toEqual([
      ['two lines', 'say "so"'],
      ['end', ''],
    ]));

  it('may begin with a quotation mark that is only a character', () =>
    expect(tabbedCells('"Ferry\t12\n14\t')).toEqual([
      ['"Ferry', '12'],
      ['14', ''],
    ]));

  it('are read in time that grows in line with their number', () => {
    const hostile = '"a\t'.repeat(100_000);
    expect(tabbedCells(hostile)[0]).toHaveLength(100_001);
  });
});

describe('a Markdown table', () => {
  it.each(['| one line |', '', 'a | b\nc | d', 'a | b\n---'])('is not %p', (text) =>
    expect(isMarkdownTable(text)).toBe(false),
  );
});
