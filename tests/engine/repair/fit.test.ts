import { check, gridOf, planRepairs, readMarkdown, rules } from '../../../engine';

const repaired = (text: string): readonly (readonly string[])[] | undefined => {
  const document = readMarkdown(text);
  const [repair] = planRepairs(document, check(document, rules));
  const table = repair?.after.find((block) => block.type === 'table');
  return table?.type === 'table' ? table.grid.rows : undefined;
};

describe('a row of another width than the header', () => {
  it('is filled when it is short', () =>
    expect(repaired('| Boat | Seats |\n|---|---|\n| Tern |')).toEqual([
      ['Boat', 'Seats'],
      ['Tern', ''],
    ]));

  it('keeps its words in the last cell when a pipe parted them', () =>
    expect(repaired('| Boat | Seats |\n|---|---|\n| Tern | 8 | 12 |\n| Roe | 9 |')).toEqual([
      ['Boat', 'Seats'],
      ['Tern', '8 | 12'],
      ['Roe', '9'],
    ]));

  it('stays as it is when it is the header that lacks a column', () => {
    const text = '| Boat | Seats |\n|---|---|\n| Tern | 8 | red |\n| Roe | 9 | blue |';
    expect(repaired(text)).toBeUndefined();
    expect(readMarkdown(text).blocks.map((block) => block.type === 'table' && gridOf(block).rows[1])).toEqual([
      ['Tern', '8', 'red'],
    ]);
  });
});
