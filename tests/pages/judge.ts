import { readFileSync } from 'node:fs';
import { check, positionsIn, readMarkdown, readPage, rules, type Document, type Finding } from '../../engine';
import { importPage } from '../../importer';

/** What a page must become, written by hand next to it. */
export interface Expected {
  readonly page: string;
  /** English where it is left out. */
  readonly language?: string;
  readonly title: string | null;
  readonly byline: string | null;
  readonly bylineRole?: string;
  readonly section: string | null;
  readonly secondHeadline?: string;
  readonly claimedReadingMinutes?: number;
  readonly readerQuestion?: { readonly askedBy: string; readonly place: string };
  readonly counts: Readonly<
    Record<'headings' | 'paragraphs' | 'tables' | 'lists' | 'factBoxes' | 'faqs' | 'readerQuestions', number>
  >;
  readonly findings: readonly ExpectedFinding[];
  /** Line number → label. */
  readonly lines: Readonly<Record<string, string>>;
  /** Lines on which these rules may speak as well. */
  readonly alsoRight: readonly { readonly lines: readonly number[]; readonly rules: readonly string[] }[];
  readonly repairedTable?: { readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] };
}

interface ExpectedFinding {
  /** null: about the whole page. */
  readonly line: number | null;
  readonly about: string;
  /** Any of them may say it. */
  readonly rules: readonly string[];
}

/** A finding and the lines it speaks of; null: the whole page. */
export interface Said {
  readonly rule: string;
  readonly severity: Finding['severity'];
  readonly lines: readonly [from: number, to: number] | null;
}

const NOW = new Date('2026-01-15T12:00:00Z');

export const readExpected = (path: string): Expected => JSON.parse(readFileSync(path, 'utf8')) as Expected;

export const saidOf = (document: Document): Said[] => {
  const at = positionsIn(document.fields[0]?.source ?? '');
  return check(document, rules, { now: NOW }).map(({ rule, severity, place }) => ({
    rule,
    severity,
    lines: place && [at(place.start).line, at(Math.max(place.start, place.end - 1)).line],
  }));
};

export const saidOfPage = (text: string, language = 'en') => saidOf(readPage(text, { language }));
export const saidOfMarkdown = (text: string, language = 'en') => saidOf(readMarkdown(text, { language }));

/** Labelled findings that no finding of theirs covers. */
export const missedFindings = (said: readonly Said[], { findings }: Expected): ExpectedFinding[] =>
  findings.filter(({ line, rules: any }) => !said.some((one) => any.includes(one.rule) && covers(one, line)));

const covers = ({ lines }: Said, line: number | null): boolean =>
  lines === null || line === null ? lines === line : lines[0] <= line && line <= lines[1];

/** Errors and warnings that speak of a line which nothing labelled gives them. */
export const falseAlarms = (said: readonly Said[], expected: Expected): Said[] =>
  said.filter(({ rule, severity, lines }) => severity !== 'info' && !isRight(rule, lines, expected));

function isRight(rule: string, lines: Said['lines'], expected: Expected): boolean {
  if (lines === null) return rule.startsWith('metadata/missing-');
  const allowed = new Set([
    ...expected.findings.filter(({ rules: any }) => any.includes(rule)).map(({ line }) => line),
    ...expected.alsoRight
      .filter(({ rules: any }) => any.some((pattern) => matches(pattern, rule)))
      .flatMap((also) => also.lines),
  ]);
  const spoken = Object.keys(expected.lines)
    .map(Number)
    .filter((line) => lines[0] <= line && line <= lines[1]);
  return spoken.length > 0 && spoken.every((line) => allowed.has(line));
}

const matches = (pattern: string, rule: string): boolean =>
  pattern === rule || (pattern.endsWith('/*') && rule.startsWith(pattern.slice(0, -1)));

/** Fields and counts of the import, in the shape of `expectedFields`. */
export function importedFields(text: string, language = 'en') {
  const document = readPage(text, { language });
  const imported = importPage(text, { language, now: NOW });
  const labels = Object.values(imported.lines);
  return {
    title: imported.title,
    byline: imported.byline?.name ?? null,
    bylineRole: imported.byline?.role ?? null,
    section: imported.section?.toLowerCase() ?? null,
    secondHeadline: imported.secondTitle,
    claimedReadingMinutes: document.metadata.readingMinutes?.claimed ?? null,
    readerQuestion: imported.readerQuestions.map(({ askedBy, place }) => ({ askedBy, place }))[0] ?? null,
    counts: {
      headings: labels.filter((label) => label === 'heading').length,
      paragraphs: labels.filter((label) => label === 'paragraph').length,
      tables: document.blocks.filter(({ type }) => type === 'table').length,
      lists: document.blocks.filter(({ type, role }) => type === 'list' && role !== 'furniture').length,
      factBoxes: imported.factBoxes.length,
      faqs: imported.faqs.length,
      readerQuestions: imported.readerQuestions.length,
    },
  };
}

export const expectedFields = (expected: Expected): ReturnType<typeof importedFields> => ({
  title: expected.title,
  byline: expected.byline,
  bylineRole: expected.bylineRole ?? null,
  section: expected.section,
  secondHeadline: expected.secondHeadline ?? null,
  claimedReadingMinutes: expected.claimedReadingMinutes ?? null,
  readerQuestion: expected.readerQuestion ?? null,
  counts: expected.counts,
});

/** The tables of the drafts, header first. */
export const importedTables = (text: string) =>
  importPage(text, { language: 'en', now: NOW }).body.flatMap((block) =>
    block.__component === 'newsroom.table' ? [block.grid.rows] : [],
  );

export const importedLines = (text: string, language = 'en') => importPage(text, { language, now: NOW }).lines;
