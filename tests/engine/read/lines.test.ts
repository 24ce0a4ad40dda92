import { positionsIn } from '../../../engine';
import { linesOf } from '../../../engine/read/lines';

const texts = (source: string) => linesOf(source).map(({ text }) => text);

describe('linesOf', () => {
  it.each([
    ['nothing', '', []],
    ['Unix', 'a\nb\n', ['a', 'b']],
    ['Windows', 'a\r\nb\r\n', ['a', 'b']],
    ['old Macs', 'a\rb\r', ['a', 'b']],
    ['all of them', 'a\r\r\n\nb', ['a', '', '', 'b']],
    ['a line separator, which is no line break', 'a\u2028b', ['a\u2028b']],
  ])('cuts lines of %s', (_, source, lines) => expect(texts(source)).toEqual(lines));

  it('counts offsets in UTF-16 units and leaves the break out', () =>
    expect(linesOf('🚋\r\nb').map(({ text, start, end }) => ({ text, start, end }))).toEqual([
      { text: '🚋', start: 0, end: 2 },
      { text: 'b', start: 4, end: 5 },
    ]));
});

describe('positionsIn', () => {
  const positionOf = positionsIn('ab\r\ncd\n\ne');

  it.each([
    [0, 1, 1],
    [2, 1, 3],
    [4, 2, 1],
    [7, 3, 1],
    [9, 4, 2],
    [99, 4, 2],
    [-1, 1, 1],
  ])('finds offset %i in line %i, column %i', (offset, line, column) =>
    expect(positionOf(offset)).toEqual({ line, column }),
  );

  it('knows the one position of an empty text', () => expect(positionsIn('')(5)).toEqual({ line: 1, column: 1 }));
});
