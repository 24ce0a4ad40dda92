import { degenerate } from '../../../../engine/rules/table/degenerate';
import { article, findingsIn, fixesIn, markdown, repaired, severitiesIn, table } from '../../findings';

const messagesIn = (text: string) => findingsIn(degenerate, markdown(text)).map(([message]) => message);

describe('table/degenerate', () => {
  it.each([
    ['a table', '| City | Rent |\n|---|---|\n| Lyon | 900 |\n| Nice | 800 |'],
    ['a form', '| City | Rent |\n|---|---|\n| | |\n| | |'],
    ['a column without a name', '| City | |\n|---|---|\n| Lyon | 900 |\n| Nice | 800 |'],
    ['a blank table', '| | |\n|---|---|\n| | |'],
  ])('accepts %s', (_, text) => expect(messagesIn(text)).toEqual([]));

  it.each([
    ['cell', '| Bring a coat. |\n|---|'],
    ['cell', '| |\n|---|\n| Bring a coat. |'],
    ['column', '| City |\n|---|\n| Lyon |\n| Nice |'],
    ['column', '| City | |\n|---|---|\n| Lyon | |\n| Nice | ADVERTISEMENT |'],
    ['row', '| City | Rent |\n|---|---|\n| Lyon | 900 |'],
    ['row', '| City | Rent |\n|---|---|\n| Lyon | 900 |\n| City | Rent |\n|---|---|\n| Lyon | 900 |'],
    ['none', '| City | Rent |\n|---|---|'],
    ['none', '| City | Rent |\n|---|---|\n| | |'],
  ])('notes: %s', (message, text) => {
    expect(messagesIn(text)).toEqual([message]);
    expect(severitiesIn(degenerate, markdown(text))).toEqual(['info']);
  });

  it('reads the grid of an entry', () =>
    expect(findingsIn(degenerate, article([table(['City'], ['Lyon'])]))).toEqual([['column', 'body.0.grid', {}]]));

  it('offers a list or a paragraph, and changes nothing unasked', () => {
    const [column, row, note] = [
      '| City |\n|---|\n| Lyon |\n| Nice |',
      '| City | Rent |\n|---|---|\n| Lyon | 900 |',
      '| Bring a coat. |\n|---|',
    ];
    expect(fixesIn(degenerate, markdown(column))).toEqual([['ask list', 'ask paragraph']]);
    expect(fixesIn(degenerate, markdown(note))).toEqual([['ask paragraph', 'ask list']]);
    expect(repaired(degenerate, column)).toBe(column);
    expect(repaired(degenerate, column, 'list')).toBe('- City\n- Lyon\n- Nice');
    expect(repaired(degenerate, row, 'list')).toBe('- City: Lyon\n- Rent: 900');
    expect(repaired(degenerate, row, 'paragraph')).toBe('City: Lyon; Rent: 900');
    expect(repaired(degenerate, note, 'paragraph')).toBe('Bring a coat.');
  });
});
