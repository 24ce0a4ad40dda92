import fc from 'fast-check';
import { scanInline, withoutCode } from '../../../engine/read/inline';
import { loadInlineOracle } from './oracle';

jest.setTimeout(60_000);

const KINDS: Readonly<Record<string, string>> = { '*': 'emphasis', _: 'emphasis', '**': 'strong', __: 'strong' };

const unescape = (url: string) => url.replace(/\\([!-/:-@[-`{-~])/g, '$1').replaceAll('&amp;', '&');

/** What our scanner reads in a paragraph, in the words of the oracle. */
function ours(source: string): string[] {
  const { links, ...rest } = scanInline(source);
  const images = links.filter(({ kind }) => kind === 'image');
  // There an image's words are a mere text.
  const outside = <T extends { start: number; end: number }>(ranges: readonly T[]): T[] =>
    ranges.filter(({ start, end }) => !images.some((image) => image.start < start && end < image.end));
  const [code, emphasis] = [outside(rest.code), outside(rest.emphasis)];
  const at = ({ start, end }: { start: number; end: number }) => `${start} ${source.slice(start, end)}`;
  return [
    ...links.map((link) => `${link.kind} ${at(link)} ${unescape(link.url ?? '')}`),
    ...code.map((range) => `inlineCode ${at(range)}`),
    ...emphasis.map((range) => `${KINDS[range.mark] ?? 'delete'} ${at(range)}`),
  ].sort();
}

const piece = fc.constantFrom(
  ...['*', '**', '***', '_', '__', '`', '``', '[', '](', ')', ']', '![', '(', '<', '>', '"', "'", '\\', '!'],
  ...['a', 'shed', 'Rent ', ' 900', ' ', ', ', '.', '“', '”', 'ü', '漢', '[x](/y)', '![x](/y.png)', '`a b`', '*late*'],
  ...['**very**', '<irc:a>', '<a href="/b">', '</a>', '[a](<b c>)', '[a](/b "c")', '[a](b(c)d)', 'a_b', '&amp;'],
);
const text = fc.array(piece, { minLength: 1, maxLength: 14 }).map((pieces) => `x${pieces.join('')}x`);

describe('inline marks', () => {
  let oracle: Awaited<ReturnType<typeof loadInlineOracle>>;
  beforeAll(async () => {
    oracle = await loadInlineOracle();
  });

  it('are those that a standard parser reads', () =>
    fc.assert(
      fc.property(text, (source) => {
        fc.pre(!/<[!?]/.test(source));
        expect(ours(source).filter((one) => !/^link \d+ <a/.test(one))).toEqual(oracle(source));
      }),
      { numRuns: Number(process.env.RUNS ?? 2_000) },
    ));
});
void withoutCode;

/** The words that are read as links, and where they lead. */
const linksIn = (source: string, definitions?: ReadonlyMap<string, string>): string[] =>
  scanInline(source, definitions).links.map(({ start, end, url }) => `${source.slice(start, end)} → ${url}`);

describe('a link', () => {
  it.each([
    ['whose brackets nest', '[a](/b(c(d)))', ['[a](/b(c(d))) → /b(c(d))']],
    ['whose brackets nest without end', `[a](${'('.repeat(33)}b${')'.repeat(33)})`, []],
    ['in angles that never close', '[a](<b) c', []],
    ['whose brackets never close', '[a](b(c', []],
    ['whose brackets never close before a blank', '[a](b(c d) e)', []],
    [
      'from a tag',
      `<a href=/b>x</a> <a href='/c'>y</a> <a name>z</a>`,
      ['<a href=/b>x</a> → /b', `<a href='/c'>y</a> → /c`, '<a name>z</a> → null'],
    ],
    [
      'that stands by itself',
      'See https://v.example/a_(b)) now.',
      ['https://v.example/a_(b) → https://v.example/a_(b)'],
    ],
  ])('is read %s', (_, source, links) => expect(linksIn(source)).toEqual(links));

  it('is read from a definition elsewhere', () => {
    const definitions = new Map([['shed', '/shed']]);
    expect(linksIn('[Shed], [halls][shed], [shed][], [none], [halls][none] and [shed][open', definitions)).toEqual([
      '[Shed] → /shed',
      '[halls][shed] → /shed',
      '[shed][] → /shed',
      '[shed] → /shed',
    ]);
    expect(linksIn(`[${'long '.repeat(200)}]`, definitions)).toEqual([]);
  });
});

it('takes no part of a word for an address', () =>
  expect(scanInline('The ht of xhttps://velmar.example and https://velmar.example/a').links).toMatchObject([
    { url: 'https://velmar.example/a', bare: true },
  ]));

describe('words that are struck out', () => {
  it.each([
    ['~~gone~~ and ~gone~', ['~~gone~~', '~gone~']],
    ['~~~gone~~~', []],
    ['~~gone~', []],
    ['~~gone ~for~ good~~', ['~for~', '~~gone ~for~ good~~']],
  ])('are read in %s', (source, struck) =>
    expect(scanInline(source).emphasis.map(({ start, end }) => source.slice(start, end))).toEqual(struck),
  );
});

it('knows what a backslash can escape', () =>
  expect(scanInline('\\*a* \\a *b* \\{').emphasis.map(({ start, end }) => [start, end])).toEqual([[8, 11]]));
