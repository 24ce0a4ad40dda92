import fc from 'fast-check';
import { scanAgain } from '../../../engine/read/again';
import { linesOf } from '../../../engine/read/lines';
import { scanBlocks } from '../../../engine/read/scan';

const pieces = [
  'Trams run late.',
  '## Sheds',
  '- one\n- two',
  '  more of it',
  '| a | b |\n|---|---|\n| 1 | 2 |',
  '| 3 | 4 |',
  '---',
  '===',
  '> said she',
  '```\ncode\n```',
  '```',
  '1. first',
  'Q: When?\nA: Now.',
  '<div>',
  '',
  '   ',
];
const text = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom('\n', '\n\n', '\r\n', '\n\n\n')), { maxLength: 30 })
  .map((parts) => parts.flat().join(''));

const options = (source: string, format: 'page' | 'markdown') => ({ path: 'body', format, source });

describe.each(['page', 'markdown'] as const)('reading a changed %s again', (format) => {
  it('reads what reading afresh does, wherever the change is', () =>
    fc.assert(
      fc.property(
        text,
        fc.nat(),
        fc.nat(40),
        fc.constantFrom(...pieces, '\n', '|', 'a', '\n\n'),
        (before, at, cut, put) => {
          const start = before.length ? at % before.length : 0;
          const after = before.slice(0, start) + put + before.slice(start + cut);
          const blocks = scanBlocks(linesOf(before), options(before, format));
          const again = scanAgain(linesOf(after), options(after, format), 0, { source: before, from: 0, blocks });
          expect(again).toEqual(scanBlocks(linesOf(after), options(after, format)));
        },
      ),
      { numRuns: 3000 },
    ));

  it('keeps the blocks before the change as they are', () => {
    const before = Array.from({ length: 20 }, (_, i) => `Paragraph ${i}.`).join('\n\n');
    const after = before.replace('Paragraph 15.', 'Another.');
    const blocks = scanBlocks(linesOf(before), options(before, format));
    const again = scanAgain(linesOf(after), options(after, format), 0, { source: before, from: 0, blocks });
    expect(again.slice(0, 12).every((block, index) => block === blocks[index])).toBe(true);
  });

  it.each([0, 5_000, 10_000])('reads a long text that has changed at %i as if afresh', (at) => {
    const before = Array.from({ length: 400 }, (_, i) => `Paragraph ${i} of many.`).join('\n\n');
    const after = `${before.slice(0, at)}New. ${before.slice(at)}`;
    const blocks = scanBlocks(linesOf(before), options(before, format));
    const again = scanAgain(linesOf(after), options(after, format), 0, { source: before, from: 0, blocks });
    expect(again).toEqual(scanBlocks(linesOf(after), options(after, format)));
  });

  it('moves tables, lists and quotations along', () => {
    const end = '| a | b |\n|---|---|\n| 1 | 2 |\n\n- one\n- two\n\n> said she\n\n## Sheds\n\nIt ran.';
    const before = `${Array.from({ length: 20 }, (_, i) => `Paragraph ${i}.`).join('\n\n')}\n\n${end}`;
    const after = before.replace('Paragraph 2.', 'Another.\n\nAnd one more.');
    const blocks = scanBlocks(linesOf(before), options(before, format));
    const again = scanAgain(linesOf(after), options(after, format), 0, { source: before, from: 0, blocks });
    expect(again).toEqual(scanBlocks(linesOf(after), options(after, format)));
  });

  it.each([
    ['nothing has changed', 'Paragraph 7.', 'Paragraph 7.'],
    ['a word has another of its length', 'Paragraph 7.', 'Paragraph 9.'],
    ['more stands at its end', 'Paragraph 19.', 'Paragraph 19.\n\nOne more.\n\nAnd more.'],
    ['a table follows the change', 'Paragraph 11.', 'Paragraph 11 is new.'],
    ['a table touches the change', 'Paragraph 12.\n\n', 'Paragraph 12 is new.\n'],
  ])('reads what reading afresh does where %s', (_, old, put) => {
    const rows = '| a | b |\n|---|---|\n| 1 | 2 |';
    const before = Array.from({ length: 20 }, (_, i) => `Paragraph ${i}.${i > 10 && i < 15 ? `\n\n${rows}` : ''}`).join(
      '\n\n',
    );
    const after = before.replace(old, put);
    const blocks = scanBlocks(linesOf(before), options(before, format));
    const again = scanAgain(linesOf(after), options(after, format), 0, { source: before, from: 0, blocks });
    expect(again).toEqual(scanBlocks(linesOf(after), options(after, format)));
  });
});
