import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';

const folder = join(__dirname, '../pages');
const readAll = (path: string) =>
  readdirSync(path)
    .filter((name) => /\.(?:txt|md)$/.test(name))
    .map((name) => readFileSync(join(path, name), 'utf8'));

/** Sample pages, broken and sound. */
const pages = [...readAll(folder), ...readAll(join(folder, 'sound'))];

/** What real pages carry where nobody expects it. */
const ODDITIES = [
  ...['\u0000', '\ud800', '\udc00', '\r\n', '\r', '\t', '\u2028', '\ufeff', 'שלום עולם', '漢字', '🚋', 'ﬁ', '|', '\\|'],
  ...['| a | b |', '|---|---|', '```', '---', '# ', '> ', '* ', '- ', '• ', '1. ', '2. ', 'Q: ', 'A: ', '** a **'],
  ...['&amp;nbsp;', '<br>', '"', '“', '[x](y)', 'by Ann Lee', 'Home » a » b', 'FAQ', 'ADVERTISEMENT', 'Read also'],
  ...['Reader Question: "x?" – Y, Z', 'Did you know? ', 'Published', '3 May 2026', '5 min read', 'title: x'],
];

type Mutate = (lines: string[]) => string[];

const at = (index: number, { length }: string[]) => (length === 0 ? 0 : index % length);
const oddity = fc.constantFrom(...ODDITIES);

const mutation: fc.Arbitrary<Mutate> = fc.oneof(
  fc.nat().map(
    (i): Mutate =>
      (lines) =>
        lines.toSpliced(at(i, lines), 1),
  ),
  fc.tuple(fc.nat(), fc.nat()).map(
    ([i, j]): Mutate =>
      (lines) =>
        lines.toSpliced(at(j, lines), 0, lines[at(i, lines)] ?? ''),
  ),
  fc.tuple(fc.nat(), fc.nat()).map(
    ([i, j]): Mutate =>
      (lines) =>
        lines.with(at(i, lines), lines[at(j, lines)] ?? '').with(at(j, lines), lines[at(i, lines)] ?? ''),
  ),
  fc.tuple(fc.nat(), oddity).map(
    ([i, line]): Mutate =>
      (lines) =>
        lines.toSpliced(at(i, lines), 0, line),
  ),
  fc.tuple(fc.nat(), fc.nat(), oddity).map(([i, j, words]): Mutate => (lines) => {
    const line = lines[at(i, lines)] ?? '';
    const cut = j % (line.length + 1);
    return lines.with(at(i, lines), line.slice(0, cut) + words + line.slice(cut));
  }),
);

/** Some lines of a sample page after up to a dozen accidents. */
export const mutatedPage: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...pages), fc.nat(), fc.integer({ min: 3, max: 40 }), fc.array(mutation, { maxLength: 12 }))
  .map(([page, from, length, mutations]) => {
    const lines = page.split('\n');
    const start = from % lines.length;
    return mutations
      .reduce((some, mutate) => (some.length > 0 ? mutate(some) : some), lines.slice(start, start + length))
      .join('\n');
  });

const scrap = fc.oneof(
  oddity,
  fc.string({ unit: 'binary', maxLength: 10 }),
  fc.constantFrom('\n', '\n\n', 'Some words here', 'It ran.'),
);

/** Any string, scraps of pages, mutated pages. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(scrap, { maxLength: 30 }).map((scraps) => scraps.join('')),
  fc.array(scrap, { maxLength: 30 }).map((scraps) => scraps.join('\n')),
  mutatedPage,
);

/** The languages whose phrases are known, one whose are not, and none. */
export const anyLanguage = fc.constantFrom('en', 'de', 'fr', 'es', 'uk', 'nl', null);
