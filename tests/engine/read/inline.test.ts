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
