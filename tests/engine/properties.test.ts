import fc from 'fast-check';
import {
  applyTextEdits,
  check,
  planRepairs,
  readMarkdown,
  readPage,
  reportFindings,
  rules,
  toMarkdown,
  type Document,
} from '../../engine';
import { importPage, repairPage } from '../../importer';
import { NOW } from './findings';
import { anyText } from './mutations';
import { isMarker, lostWords, textsOf } from './words';

/** Of each of the five properties; a failure prints the seed and the shortest text. */
const RUNS = 500;

const holds = (judge: (text: string) => void) => fc.assert(fc.property(anyText, judge), { numRuns: RUNS });

const READ = [readPage, readMarkdown];
const repairsOf = (document: Document) => planRepairs(document, check(document, rules, { now: NOW }));

jest.setTimeout(60_000);

describe('any text', () => {
  it('is read, checked, repaired and imported without an exception', () =>
    holds((text) => {
      for (const read of READ) {
        const document = read(text);
        expect(reportFindings(document, check(document, rules, { now: NOW }))).toEqual(expect.any(Array));
        expect(repairsOf(document)).toEqual(expect.any(Array));
      }
      expect(repairPage(text).markdown).toEqual(expect.any(String));
    }));

  it('is covered by blocks in order, with nothing but blanks between them', () =>
    holds((text) => {
      for (const { blocks, frontMatter } of READ.map((read) => read(text))) {
        const body = blocks[0]?.start ?? text.length;
        const gaps = blocks.map(({ end }, index) => text.slice(end, blocks[index + 1]?.start ?? text.length));
        expect([frontMatter ? '' : text.slice(0, body), ...gaps].filter((gap) => /\S/.test(gap))).toEqual([]);
        expect(blocks.every(({ start, end }, index) => start < end && start >= (blocks[index - 1]?.end ?? 0))).toBe(
          true,
        );
      }
    }));

  it('is imported with one label for every line that is not blank', () =>
    holds((text) => {
      const filled = text.split(/\r\n|\n|\r/).flatMap((line, index) => (line.trim() ? [index + 1] : []));
      for (const format of ['page', 'markdown'] as const) {
        const { lines, pieces } = importPage(text, { format, now: NOW });
        expect(Object.keys(lines).map(Number)).toEqual(filled);
        expect(pieces.filter(({ lines: [from] }, index) => from <= (pieces[index - 1]?.lines[1] ?? 0))).toEqual([]);
      }
    }));

  it('loses no word on import', () =>
    holds((text) => {
      for (const format of ['page', 'markdown'] as const) {
        const imported = importPage(text, { format, now: NOW });
        const read = text
          .split(/\r\n|\n|\r/)
          .filter((_, index) => !['date', 'front-matter'].includes(imported.lines[index + 1] ?? ''))
          .join('\n');
        expect(lostWords(read, textsOf(imported)).filter((word) => !isMarker(word))).toEqual([]);
      }
    }));

  it('loses no word in a repair', () =>
    holds((text) => {
      const document = readMarkdown(text);
      for (const { before, after, removed } of repairsOf(document))
        expect(lostWords(toMarkdown(before), [toMarkdown(after), ...removed.map((one) => one.text)])).toEqual([]);
      const edits = repairsOf(document).flatMap((repair) =>
        repair.edits.flatMap((edit) => (edit.kind === 'text' ? [edit] : [])),
      );
      const removed = repairsOf(document).flatMap((repair) => repair.removed.map((one) => one.text));
      expect(lostWords(text, [applyTextEdits(text, edits), ...removed])).toEqual([]);
    }));
});
