/** What must hold for any text whatever; thrown errors say which of it does not. Free of jest, for long runs outside it. */
import {
  type Document,
  type Repair,
  applyTextEdits,
  check,
  planRepairs,
  readMarkdown,
  readPage,
  reportFindings,
  rules,
  settle,
  toMarkdown,
} from '../../engine';
import { importPage, repairPage } from '../../importer';
import { isMarker, lostWords, textsOf, withoutNumber } from './words';

const NOW = new Date('2026-01-15T12:00:00Z');
/** Milliseconds of a processor for all of it, for texts of a few kilobytes, compilation included. */
const HANG = 5_000;

/** @throws With the first thing that does not hold. */
export function provesSound(text: string, language: string | null): void {
  const started = process.cpuUsage();
  for (const read of [readPage, readMarkdown]) {
    const document = read(text, { language });
    isCovered(text, document);
    reportFindings(document, check(document, rules, { now: NOW }));
  }
  for (const format of ['page', 'markdown'] as const) isImported(text, format, language);
  isRepaired(text, language);
  repairPage(text, { language, now: NOW });
  const taken = process.cpuUsage(started).user / 1000;
  if (taken > HANG) throw new Error(`It took ${Math.round(taken)} ms`);
}

/** Blocks stand in order, with nothing but blanks between them. */
function isCovered(text: string, { blocks, frontMatter }: Document): void {
  let end = frontMatter ? (blocks[0]?.start ?? text.length) : 0;
  for (const block of blocks) {
    if (block.start < end || block.end <= block.start) throw new Error(`Block ${block.key} stands out of order`);
    if (/\S/.test(text.slice(end, block.start))) throw new Error(`Words before block ${block.key} are in no block`);
    end = block.end;
  }
  if (/\S/.test(text.slice(end))) throw new Error('Words at the end are in no block');
}

const DAY = /(?:\d{1,2}\.?\s+)?\p{L}{3,}\.?\s+(?:\d{1,2},?\s+)?(?:19|20)\d\d(?![\p{L}\p{N}])/gu;

/** Every line that is not blank has one label, and every word is in the drafts or in what was taken off. */
function isImported(text: string, format: 'page' | 'markdown', language: string | null): void {
  const imported = importPage(text, { format, language, now: NOW });
  const lines = text.split(/\r\n|\n|\r/);
  const unlabelled = lines.findIndex((line, index) => Boolean(line.trim()) !== index + 1 in imported.lines);
  if (unlabelled >= 0) throw new Error(`Line ${unlabelled + 1} of the ${format} is not accounted for`);
  // A date is kept as an instant, also beside a byline; front matter is kept by its meaning.
  const told = lines.flatMap((line, index) => {
    const label = imported.lines[index + 1] ?? '';
    if (['date', 'front-matter'].includes(label)) return [];
    return label === 'byline' && imported.publishedAt ? line.replace(DAY, ' ') : withoutNumber(line);
  });
  const lost = lostWords(told.join('\n'), textsOf(imported)).filter((word) => !isMarker(word));
  if (lost.length > 0) throw new Error(`Importing the ${format} loses ${lost.join(', ')}`);
}

/** Repairs lose no word, and the safe ones, repeated, change nothing. */
function isRepaired(text: string, language: string | null): void {
  const repairs = repairsOf(text, language);
  for (const { before, after, removed } of repairs) {
    const lost = lostWords(toMarkdown(before), [toMarkdown(after), ...removed.map((one) => one.text)]);
    if (lost.length > 0) throw new Error(`A repair loses ${lost.join(', ')}`);
  }
  const removed = repairs.flatMap((repair) => repair.removed.map((one) => one.text));
  const lost = lostWords(text, [applied(text, repairs), ...removed]);
  if (lost.length > 0) throw new Error(`The repairs lose ${lost.join(', ')}`);
  const safe = (source: string): string =>
    settle(source, (current) =>
      applied(
        current,
        repairsOf(current, language).filter(({ kind }) => kind === 'safe'),
      ),
    );
  const once = safe(text);
  if (safe(once) !== once) throw new Error('All that is safe is not mended at once');
}

function repairsOf(text: string, language: string | null): Repair[] {
  const document = readMarkdown(text, { language });
  return planRepairs(document, check(document, rules, { now: NOW }));
}

const applied = (text: string, repairs: readonly Repair[]): string =>
  applyTextEdits(
    text,
    repairs.flatMap(({ edits }) => edits.flatMap((edit) => (edit.kind === 'text' ? [edit] : []))),
  );
