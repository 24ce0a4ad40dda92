import fc from 'fast-check';
import { readMarkdown } from '../../../engine';
import { loadOracle, shapeOfBlock } from './oracle';

const word = fc.constantFrom(
  'trams',
  'Rent',
  '900',
  'über',
  '漢字',
  'שלום',
  'shed,',
  '*late*',
  '**very**',
  '`a b`',
  '[x](/y)',
  '🚋',
  'a_b',
  '3.5',
  '&amp;',
  'it’s',
);
const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(' '));
const cell = fc.oneof(words, fc.constantFrom('', '`a \\| b`', 'a \\| b', '--', '-1', '\\\\'));

const heading = fc
  .tuple(fc.integer({ min: 1, max: 6 }), words, fc.constantFrom('', ' ##'))
  .map(([depth, text, close]) => `${'#'.repeat(depth)} ${text}${close}`);
const setext = fc.tuple(words, fc.constantFrom('===', '---')).map((lines) => lines.join('\n'));
const paragraph = fc.array(words, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'));
const list = fc
  .tuple(
    fc.constantFrom('-', '*', '+', '1.', '7)'),
    fc.array(words, { minLength: 1, maxLength: 4 }),
    fc.constantFrom('\n', '\n\n'),
  )
  .map(([marker, items, gap]) => items.map((item) => `${marker} ${item}`).join(gap));
const table = fc.integer({ min: 1, max: 4 }).chain((width) => {
  const row = fc.array(cell, { minLength: width, maxLength: width });
  const header = fc.array(words, { minLength: width, maxLength: width }).map((cells) => `| ${cells.join(' | ')} |`);
  const line = row.map((cells) => `| ${cells.join(' | ')} |`);
  const delimiter = fc.array(fc.constantFrom('---', ':--', '--:', ':-:', '-'), { minLength: width, maxLength: width });
  return fc
    .tuple(header, delimiter, fc.array(line, { maxLength: 4 }))
    .map(([first, dashes, rows]) => [first, `|${dashes.join('|')}|`, ...rows].join('\n'));
});
const code = fc
  .tuple(fc.constantFrom('```', '~~~', '````'), fc.array(fc.constantFrom('# no', '| a | b |', '', '- x', '> y')))
  .map(([fence, lines]) => [`${fence}txt`, ...lines, fence].join('\n'));
const quote = fc
  .array(words, { minLength: 1, maxLength: 3 })
  .map((lines) => lines.map((line) => `> ${line}`).join('\n'));
const rule = fc.constantFrom('---', '***', '_ _ _');

/** Two lists of one marker in a row would be one list to either reader, with other blanks in between. */
const parted = fc
  .tuple(fc.oneof(heading, setext, paragraph, table, code, quote, rule), fc.option(list))
  .map(([block, after]) => (after === null ? [block] : [block, after]));
const sound = fc.array(parted, { minLength: 1, maxLength: 5 }).map((blocks) => blocks.flat().join('\n\n'));

jest.setTimeout(60_000);

describe('on sound Markdown', () => {
  let oracle: Awaited<ReturnType<typeof loadOracle>>;
  beforeAll(async () => {
    oracle = await loadOracle();
  });

  const ours = (source: string) => readMarkdown(source).blocks.map(shapeOfBlock);

  it('our scanner reads what a standard parser reads', () =>
    fc.assert(
      // A rule at the very top could open a front matter, which is no Markdown.
      fc.property(
        sound.filter((source) => !source.startsWith('---')),
        (source) => expect(ours(source)).toEqual(oracle(source)),
      ),
      { numRuns: 500 },
    ));

  it.each([
    ['a heading that ends a paragraph', 'trams\n# Rent'],
    ['a quotation that ends a paragraph', 'trams\n> Rent'],
    ['a list that ends a paragraph', 'trams\n- Rent\n- 900'],
    ['a number other than 1 within a paragraph', 'trams since\n1911. A year'],
    ['a table right under a paragraph', 'trams\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nend'],
    ['a table without pipes at its edges', 'a | b\n--|--\n1 | 2'],
    ['a table right under a heading', '## trams\n| a |\n|---|\n| 1 |'],
    ['a fence that nobody closes', '```\n# no\n\n| a |'],
    ['a lazy line of a list', '- trams\nrun\n- shed'],
    ['Windows line ends', '# trams\r\n\r\n- a\r\n- b\r\n\r\n| a |\r\n|---|\r\n| 1 |'],
    ['a pipe in a sentence', 'Read a | b as "or".'],
    ['escaped hashes and bullets', '\\# trams\n\n\\- run'],
  ])('both read %s alike', (_, source) => expect(ours(source)).toEqual(oracle(source)));
});
