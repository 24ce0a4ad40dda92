import { check, planRepairs, readMarkdown, readPage, rules } from '../../engine';
import { importPage, repairPage } from '../../importer';
import { LEAD, MORE, NOW } from './findings';

jest.setTimeout(120_000);

const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, i) => line(i)).join('\n');
const header = '| Boat | Seats |\n|---|---|\n';
const square = (side: number, head: string, cell: string): string =>
  lines(side, (row) => `${[`| ${head} `, '|---', `| ${cell} `][Math.min(row, 2)]}`.repeat(side) + '|');

/** Texts by size. */
const HOSTILE: readonly [name: string, text: (size: number) => string][] = [
  ['pipes', (n) => '|'.repeat(20_000 * n)],
  ['pipes and blanks', (n) => '| '.repeat(10_000 * n)],
  ['escaped pipes', (n) => '\\|'.repeat(10_000 * n)],
  ['a table of many rows', (n) => header + lines(2_500 * n, (i) => `| Tern ${i} | ${i} |`)],
  ['a table of equal rows', (n) => header + '| Tern | Eight |\n'.repeat(2_500 * n)],
  ['a table of headers', (n) => header + header.repeat(1_200 * n)],
  ['a table of ragged rows', (n) => header + lines(2_500 * n, (i) => `| Tern ${i} |`)],
  ['a table of paragraphs', (n) => header + lines(150 * n, (i) => `| ${i} | ${LEAD} ${MORE} |`)],
  ['a table of ads', (n) => header + lines(1_500 * n, (i) => `| ${i} | Eight ADVERTISEMENT |`)],
  ['a table of as many columns as rows', (n) => square(Math.round(200 * Math.sqrt(n)), 'h', 'x')],
  ['a table of empty columns', (n) => square(Math.round(200 * Math.sqrt(n)), '', '')],
  ['nested brackets', (n) => '['.repeat(20_000 * n)],
  ['links that never close', (n) => '[a]('.repeat(5_000 * n)],
  ['links that one mark closes', (n) => `${'[a]('.repeat(5_000 * n)})`],
  [
    'a ladder of back-ticks',
    (n) =>
      lines(1, () => Array.from({ length: Math.round(200 * Math.sqrt(n)) }, (_, i) => `${'`'.repeat(i)}a`).join(' ')),
  ],
  ['fences', (n) => '```\n'.repeat(5_000 * n)],
  ['a run of asterisks', (n) => '*'.repeat(40_000 * n)],
  ['asterisks between words', (n) => '*a '.repeat(10_000 * n)],
  ['doubled asterisks', (n) => '** a '.repeat(6_000 * n)],
  ['underscores', (n) => '_a'.repeat(20_000 * n)],
  ['quotation marks', (n) => '“a '.repeat(15_000 * n)],
  ['straight marks', (n) => '"'.repeat(40_000 * n)],
  ['bylines', (n) => 'By Ines Holm, Ole Brandt and Ann Lee, Reporters in Velmar | 3 May 2026\n'.repeat(1_000 * n)],
  ['glued bylines', (n) => `By Ines HolmThe bridge opens. ${'By Ole BrandtA '.repeat(300)}\n\n`.repeat(15 * n)],
  ['a byline of capitals', (n) => `By ${'HoLm '.repeat(20_000 * n)}`],
  ['dates', (n) => 'at at at Monday, 3 May 2026 at at 14:30 CEST at\n'.repeat(1_500 * n)],
  ['one long line', (n) => 'word '.repeat(24_000 * n)],
  ['one long word', (n) => 'Ab'.repeat(60_000 * n)],
  ['blanks', (n) => ' '.repeat(120_000 * n)],
  ['blanks between two words', (n) => `a${' '.repeat(120_000 * n)}b`],
  ['a heading of blanks', (n) => `# a${' '.repeat(60_000 * n)}#b`],
  ['empty lines', (n) => '\n'.repeat(30_000 * n)],
  ['NUL', (n) => '\u0000'.repeat(60_000 * n)],
  ['lone surrogates', (n) => '\ud800a\udc00 '.repeat(10_000 * n)],
  ['Windows lines', (n) => 'Some words.\r\n\r\n'.repeat(1_500 * n)],
  ['right-to-left words', (n) => 'שלום עולם '.repeat(6_000 * n)],
  ['CJK lines', (n) => '漢字漢字\n\n'.repeat(1_500 * n)],
  ['ampersands', (n) => '&amp;nbsp;'.repeat(4_000 * n)],
  ['breaks', (n) => '<br>'.repeat(8_000 * n)],
  ['open tags', (n) => '<a\n'.repeat(5_000 * n)],
  ['headings', (n) => '## a\n\n'.repeat(2_000 * n)],
  ['headings that skip a level', (n) => '## a\n\n#### b\n\n'.repeat(1_000 * n)],
  ['headings of the first level', (n) => '# a\n\n## b\n\n'.repeat(1_000 * n)],
  ['lines in bold', (n) => '**A b**\n\nc.\n\n'.repeat(1_000 * n)],
  ['underlined headings', (n) => 'a\n---\n'.repeat(2_000 * n)],
  ['dashes', (n) => '- '.repeat(40_000 * n)],
  ['bullets', (n) => '- a\n'.repeat(4_000 * n)],
  ['lists of one item', (n) => '- a\n* b\n'.repeat(1_500 * n)],
  ['equal paragraphs', (n) => `${LEAD}\n\n`.repeat(400 * n)],
  ['equal lines', (n) => 'All rights reserved\n\n'.repeat(1_500 * n)],
  ['ads', (n) => 'ADVERTISEMENT\n\n'.repeat(1_500 * n)],
  ['labels', (n) => 'Read also\nSome title here\n\n'.repeat(1_000 * n)],
  ['promises', (n) => 'You may also like\n\n'.repeat(1_500 * n)],
  ['bylines', (n) => 'by Ines Holm\n\n'.repeat(1_500 * n)],
  ['questions and answers', (n) => `FAQ\n\n${'Q: a?\nA: b.\n\n'.repeat(1_000 * n)}`],
  ['questions', (n) => `FAQ\n\n${'Is it?\n\n'.repeat(1_500 * n)}`],
  ['FAQ headings', (n) => 'FAQ\n\n'.repeat(1_500 * n)],
  ['fact boxes', (n) => 'Did you know? It is so.\n\n'.repeat(1_000 * n)],
  ['reader questions', (n) => 'Reader Question: “x?” – Y, Z\n\nA: b.\n\n'.repeat(600 * n)],
  ['planned days', (n) => 'It will open on 3 March 2025. '.repeat(2_000 * n)],
  ['planned days in quotation marks', (n) => '“It will open on 3 March 2025. '.repeat(2_000 * n)],
  ['years', (n) => '2020 '.repeat(12_000 * n)],
  ['days of long ago', (n) => `---\ntitle: a\ndate: 2020-01-01\n---\n\n${'“yesterday '.repeat(6_000 * n)}`],
  ['spans', (n) => 'now in its '.repeat(6_000 * n)],
  ['addresses of readers', (n) => `Reader Question: ${'a@b.example 0171 5550199 12 Mill Street '.repeat(800 * n)}`],
  ['half an address', (n) => `Reader Question: ${'a'.repeat(30_000 * n)}@${'a.'.repeat(15_000 * n)}`],
  ['half a number', (n) => `Reader Question: ${'0171 '.repeat(12_000 * n)}x`],
  ['streets', (n) => `Reader Question: ${'12 Rue De La '.repeat(5_000 * n)}`],
  ['an endless reader question', (n) => `Reader Question: ${'“x” – '.repeat(5_000 * n)}`],
  ['calls', (n) => 'Read our report on the trams here.\n\n'.repeat(1_000 * n)],
  ['an endless path', (n) => 'a » '.repeat(10_000 * n)],
  ['endless front matter', (n) => `---\n${'a: b\n'.repeat(4_000 * n)}`],
];

function everything(text: string): void {
  for (const read of [readPage, readMarkdown]) {
    const document = read(text);
    planRepairs(document, check(document, rules, { now: NOW }));
  }
  importPage(text, { format: 'page', now: NOW });
  repairPage(text, { format: 'markdown', now: NOW });
}

const timeOf = (text: string): number => {
  const start = performance.now();
  everything(text);
  return performance.now() - start;
};

/** Below so many milliseconds a ratio says nothing. */
const FLOOR = 15;
/** Four times the text takes 4 times as long where time is linear, 16 times where it is quadratic. */
const LIMIT = 10;

/** The machine may be busy: only what is slow three times over is slow. */
const isSlower = (text: (size: number) => string): boolean =>
  [1, 2, 3].every(() => timeOf(text(2)) > LIMIT * Math.max(FLOOR, timeOf(text(0.5))));

describe('hostile text', () => {
  it.each([
    ['20,000 pipes', '|'.repeat(20_000)],
    ['a table of 5,000 rows', header + lines(5_000, (i) => `| Tern ${i} | ${i} |`)],
    ['20,000 nested brackets', '['.repeat(20_000)],
    ['one line of 240 KB', 'word '.repeat(48_000)],
    ['240 KB of blanks', ' '.repeat(240_000)],
    ['5 MB of words', 'Some words.\n\n'.repeat(1_000) + 'word '.repeat(1_000_000)],
  ])('neither hangs nor crashes: %s', (_, text) => expect(() => everything(text)).not.toThrow());

  it('neither hangs nor crashes: a table of 1,000 × 1,000 cells', () => {
    const { rows } =
      importPage(square(1_000, 'h', 'x')).body.flatMap((block) => ('grid' in block ? [block.grid] : []))[0] ?? {};
    expect(rows?.map((row) => row.length)).toEqual(Array(999).fill(1_000));
  });

  it.each(HOSTILE)('takes time in line with its size: %s', (_, text) => expect(isSlower(text)).toBe(false));
});
