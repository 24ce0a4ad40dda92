import { type Byline, type Document, check, readMarkdown, readPage, rules } from '../engine';
import { type Changes, linesIn, planChanges } from './changes';
import { publishedAtOf } from './dates';
import { type Draft, buildDraft } from './draft';
import { findingsOf } from './findings';
import { withFrame } from './frame';
import { frontMatterPieces, kindOf, unreadIn } from './front-matter';
import { labelOf } from './labels';
import { slugOf } from './slug';
import type {
  ImportDrafts,
  ImportFinding,
  ImportHead,
  ImportOptions,
  ImportPiece,
  ImportResult,
  LineLabel,
  RemovedText,
} from './result';

/**
 * Turns a pasted page into drafts, repaired, with an account of every line. Deterministic: the same text and options give
 * the same drafts.
 *
 * @param source - Plain text or Markdown, any length.
 * @throws Never for any text.
 */
export function importPage(source: string, options: ImportOptions = {}): ImportResult {
  const { drafts, findingsWith } = draftPage(source, options);
  return { ...drafts, findings: findingsWith({}) };
}

export interface DraftedPage {
  readonly drafts: ImportDrafts;
  /** What is left to mend when the article gets this head. */
  readonly findingsWith: (head: ImportHead) => readonly ImportFinding[];
}

/** The same in two steps, for whoever fills in the head while the page stays as it is. @throws Never for any text. */
export function draftPage(source: string, options: ImportOptions = {}): DraftedPage {
  const document = readSource(source, options);
  const planned = planChanges(document, check(document, rules, { now: options.now }), options);
  const { page, changes } = withFrame(document, planned, options);
  const { metadata } = document;
  const title = metadata.title?.text.trim() || null;
  const head = {
    title,
    secondTitle: metadata.secondTitle?.text ?? null,
    slug: title ? slugOf(title) : null,
    standfirst: metadata.standfirst?.text ?? null,
    section: metadata.section?.text ?? null,
    byline: metadata.byline ? bylineOf(metadata.byline) : null,
    publishedAt: publishedAtOf(document),
    kind: kindOf(document),
  };
  const unread = unreadIn(document, head, options);
  const kept = unread.filter((one) => one.kept).map(({ text }) => text);
  const draft = buildDraft(page, changes, kept);
  const pieces = piecesOf(page, draft, changes, unread);
  const { body, factBoxes, faqs, readerQuestions } = draft;
  const drafts = {
    ...head,
    body,
    factBoxes,
    faqs,
    readerQuestions,
    removed: [...unread, ...changes.removed],
    repairs: changes.repairs,
    lines: linesOf(source, pieces),
    pieces,
  };
  return { drafts, findingsWith: (wanted) => findingsOf(drafts, wanted, draft, page, options) };
}

const bylineOf = ({ name, names, role, generic }: Byline): ImportDrafts['byline'] => ({ name, names, role, generic });

const FRONT_MATTER = /^---[ \t]*\r?\n(?:[^\n]*\n)*?(?:---|\.\.\.)[ \t]*\r?(?:\n|$)/;
const FIRST_HEADING = /^\s*#{1,6}[ \t]+\S/;

/** Reads the source as Markdown when it says so itself, else as the plain text of a page. */
export function readSource(source: string, { format, language = null, hints }: ImportOptions): Document {
  const isMarkdown =
    hints !== undefined || (format ? format === 'markdown' : FRONT_MATTER.test(source) || FIRST_HEADING.test(source));
  return isMarkdown ? readMarkdown(source, { language, hints }) : readPage(source, { language });
}

function piecesOf(
  document: Document,
  draft: Draft,
  { changeOf }: Changes,
  unread: readonly RemovedText[],
): ImportPiece[] {
  const lines = linesIn(document);
  const boxes = new Map(
    document.factBoxes.flatMap(({ kind, blocks: keys }) => keys.map((key) => [key, kind] as const)),
  );
  const blocks = document.blocks.map((block): ImportPiece => ({
    lines: lines({ block: block.key }),
    label: labelOf(block, boxes),
    becomes: draft.becomes.get(block.key) ?? null,
    change: changeOf.get(block.key) ?? null,
  }));
  const first = document.frontMatter;
  return first ? [...frontMatterPieces(first, unread), ...blocks] : blocks;
}

/** Every line that is not blank, by its number. */
function linesOf(source: string, pieces: readonly ImportPiece[]): Record<string, LineLabel> {
  const texts = source.split(/\r\n|\n|\r/);
  const labels: Record<string, LineLabel> = {};
  for (const { lines, label } of pieces) {
    for (let line = lines[0]; line <= lines[1]; line++) if (texts[line - 1]?.trim()) labels[line] = label;
  }
  return labels;
}
