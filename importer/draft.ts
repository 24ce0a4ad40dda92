/** Builds the drafts of one page, block by block, in the order of the source. */
import {
  type Block,
  type Document,
  type Grid,
  type NewBlock,
  asNewBlocks,
  isText,
  phrasesFor,
  splitLabel,
  textOf,
  toMarkdown,
  withoutMarker,
} from '../engine';
import type { Changes } from './changes';
import { publishedAtOf } from './dates';
import type { ImportResult, ImportedBlock } from './result';

/** Where a chunk of prose came from: its offset in the block's Markdown, and the block of the source. */
export interface Origin {
  readonly offset: number;
  readonly block: string;
}

export interface Draft {
  readonly body: ImportedBlock[];
  /** By index in the body: what stands where. */
  readonly origins: Map<number, Origin[]>;
  readonly factBoxes: { kind: ImportResult['factBoxes'][number]['kind']; title: string; body: string }[];
  readonly faqs: { question: string | null; answer: string }[];
  readonly readerQuestions: {
    question: string;
    answer: string | null;
    askedBy: string | null;
    place: string | null;
    email?: string;
  }[];
  /** By block of the source: path in the import, or null where it was taken off. */
  readonly becomes: Map<string, string | null>;
}

/** By block: indexes of the parts (fact box, FAQ entry, reader questions) that it belongs to; an answer may be shared. */
type Parts = ReadonlyMap<string, readonly number[]>;

function partsOf({ factBoxes, faqs, readerQuestions }: Document): Parts {
  const parts = new Map<string, number[]>();
  const add = (index: number, keys: readonly (string | null)[]): void => {
    for (const key of keys) if (key !== null) parts.set(key, [...(parts.get(key) ?? []), index]);
  };
  for (const [index, { blocks }] of factBoxes.entries()) add(index, blocks);
  for (const [index, { question, answer }] of faqs.entries()) add(index, [question, ...answer]);
  for (const [index, { question, more = [], answer }] of readerQuestions.entries())
    add(index, [question, ...more, ...answer]);
  return parts;
}

/** @param opening - Texts from outside the body that the editor keeps: they open it. */
export function buildDraft(document: Document, changes: Changes, opening: readonly string[] = []): Draft {
  const draft: Draft = {
    body: opening.length ? [{ __component: 'newsroom.prose', markdown: opening.join('\n\n') }] : [],
    origins: new Map(),
    factBoxes: [],
    faqs: [],
    readerQuestions: [],
    becomes: new Map(),
  };
  const parts = partsOf(document);
  for (const block of document.blocks) draft.becomes.set(block.key, place(block, document, changes, draft, parts));
  return draft;
}

function place(block: Block, document: Document, changes: Changes, draft: Draft, parts: Parts): string | null {
  const own = parts.get(block.key) ?? [];
  const part = own[0] ?? -1;
  const outcome = changes.outcomes.get(block.key);
  if (outcome?.blocks.length === 0) return block.role === 'breadcrumb' && document.metadata.section ? 'section' : null;
  const blocks = outcome?.blocks ?? nestedIn(block, document) ?? asNewBlocks(block);
  switch (block.role) {
    case 'title':
    case 'standfirst':
      return block.role;
    case 'byline':
    case 'date':
      return placeDated(block, blocks, document, draft);
    case 'fact-box':
      return placeFactBox(boxText(block, blocks, draft.factBoxes[part] !== undefined), document, draft, part, block);
    case 'faq-question':
    case 'faq-answer':
      return placeFaq(block, wordsOf(block, blocks), document, draft, part);
    case 'reader-question':
    case 'reader-answer':
      return (
        own.map((index) => placeReaderQuestion(block, markdownOf(block, blocks), document, draft, index))[0] ?? null
      );
    case 'call':
      return placeCall(block, draft);
    case 'breadcrumb':
    case 'furniture':
    case 'faq-heading':
    case 'body':
      return placeBody(block, blocks, draft);
    case 'second-title':
      return placeBody(block, blocks.map(underTitle), draft);
  }
}

/** A list with lists in it, as it stands: what a repair writes has one level. */
function nestedIn(block: Block, { fields: [field] }: Document): NewBlock[] | null {
  if (block.type !== 'list' || field?.format !== 'markdown') return null;
  const { source } = field;
  const isNested = block.items.some(({ start, textStart }) => /^[ \t]/.test(source.slice(start, textStart)));
  return isNested ? [{ type: 'paragraph', text: source.slice(block.start, block.end) }] : null;
}

function placeBody(block: Block, blocks: readonly NewBlock[], draft: Draft): string {
  const [first, ...rest] = blocks;
  const path =
    first?.type === 'table' ? placeTable(draft, { grid: first.grid }) : placeProse(draft, block, blocks.slice(0, 1));
  for (const more of rest) {
    if (more.type === 'table') placeTable(draft, { grid: more.grid });
    else placeProse(draft, block, [more]);
  }
  return path;
}

/** A page has one heading of depth 1, its title. */
const underTitle = (block: NewBlock): NewBlock => ({
  ...block,
  ...('depth' in block && { depth: Math.max(2, block.depth) }),
});

/** A day that cannot be read stays in the text, for the editor to read. */
function placeDated(block: Block, blocks: readonly NewBlock[], document: Document, draft: Draft): string {
  const isDated = block.role === 'date' || document.metadata.date?.place.start === block.start;
  if (isDated && publishedAtOf(document) === null) return placeBody(block, blocks, draft);
  return block.role === 'date' ? 'publishedAt' : 'byline';
}

function placeTable({ body }: Draft, { grid }: { grid: Grid }): string {
  body.push({ __component: 'newsroom.table', caption: null, source: null, grid });
  return `body.${body.length - 1}`;
}

/** Quotations and code keep their own marks. */
const markdownOf = (block: Block, blocks: readonly NewBlock[]): string =>
  block.type === 'verbatim' || block.type === 'quote' ? textOf(block) : toMarkdown(blocks);

/** The mark of a question or of a box's label as a heading or a bullet is none of its words. */
const wordsOf = (block: Block, blocks: readonly NewBlock[]): string =>
  block.role === 'faq-answer'
    ? markdownOf(block, blocks)
    : blocks.map((one) => ('text' in one ? one.text : textOf(block))).join('\n\n');

/** The first block of a box gives its label's words alone; lists and the like below keep their marks. */
const boxText = (block: Block, blocks: readonly NewBlock[], isMore: boolean): string =>
  block.type === 'quote'
    ? textOf(block).replace(/^ {0,3}> ?/gm, '')
    : isMore
      ? markdownOf(block, blocks)
      : wordsOf(block, blocks);

/** Adds to the prose at the end of the body, or begins a new block of it. */
function placeProse({ body, origins }: Draft, block: Block, blocks: readonly NewBlock[]): string {
  const markdown = markdownOf(block, blocks);
  const last = body.at(-1);
  const before = last?.__component === 'newsroom.prose' && 'markdown' in last ? `${last.markdown}\n\n` : '';
  if (before) body.pop();
  body.push({ __component: 'newsroom.prose', markdown: before + markdown });
  const index = body.length - 1;
  const own = before ? (origins.get(index) ?? []) : [];
  own.push({ offset: before.length, block: block.key });
  origins.set(index, own);
  return `body.${index}`;
}

function placeFactBox(text: string, { factBoxes }: Document, draft: Draft, index: number, block: Block): string {
  const box = factBoxes[index];
  if (!box) throw new Error(`Block "${block.key}" belongs to no fact box`);
  const made = draft.factBoxes[index];
  if (made) {
    made.body = [made.body, text].filter(Boolean).join('\n\n');
  } else {
    // Its marks as a quotation are gone from the text.
    const marks = block.type === 'quote' ? (/^[> ]*/.exec(textOf(block))?.[0].length ?? 0) : 0;
    const label = Math.max(0, box.label - marks);
    draft.factBoxes[index] = { kind: box.kind, ...splitLabel(text, label) };
    draft.body.push({ __component: 'newsroom.fact-box-embed', factBox: index });
  }
  return `factBoxes.${index}`;
}

/** "1. Is it free?": the number is the list's, not the question's. */
const NUMBER = /^(?:\*\*)?\d{1,2}[.)]\s+/;

function placeFaq(block: Block, markdown: string, { faqs, language }: Document, draft: Draft, index: number): string {
  const words = faqs[index]?.isDialogue ? withoutMarker(markdown, phrasesFor(language)) : markdown;
  const isQuestion = block.role === 'faq-question';
  const text = (isQuestion ? words.replace(NUMBER, (marks) => (marks.startsWith('**') ? '**' : '')) : words).replace(
    /^(\*\*|__)(.*)\1$/,
    isQuestion || !/[*_]{2}.*[*_]{2}.*[*_]{2}/.test(words) ? '$2' : '$&',
  );
  const made = draft.faqs[index];
  if (made) {
    made.answer = [made.answer, text].filter(Boolean).join('\n\n');
    return `faqs.${index}`;
  }
  draft.faqs[index] = block.role === 'faq-question' ? { question: text, answer: '' } : { question: null, answer: text };
  const last = draft.body.at(-1);
  const together = last?.__component === 'newsroom.faq-embed' && 'faqs' in last ? last.faqs : null;
  if (together) draft.body.pop();
  draft.body.push({ __component: 'newsroom.faq-embed', faqs: [...(together ?? []), index] });
  return `faqs.${index}`;
}

function placeReaderQuestion(
  block: Block,
  markdown: string,
  { readerQuestions, language }: Document,
  draft: Draft,
  index: number,
): string {
  const found = readerQuestions[index];
  if (!found) throw new Error(`Block "${block.key}" belongs to no reader question`);
  const made = draft.readerQuestions[index];
  if (made && found.more?.includes(block.key)) return `readerQuestions.${index}`;
  if (made) {
    made.answer = [made.answer, withoutMarker(markdown, phrasesFor(language))].filter(Boolean).join('\n\n');
  } else {
    draft.readerQuestions[index] = {
      question: found.text,
      answer: null,
      askedBy: found.askedBy,
      place: found.place,
      ...(found.email ? { email: found.email } : {}),
    };
    draft.body.push({ __component: 'newsroom.question-embed', question: index });
  }
  return `readerQuestions.${index}`;
}

/** A call whose link stands in its words stays prose; a dead one becomes a block that asks for its link. */
function placeCall(block: Block, draft: Draft): string {
  if (!isText(block) || /\]\(|https?:\/\//.test(block.text)) return placeProse(draft, block, asNewBlocks(block));
  draft.body.push({ __component: 'newsroom.call', text: block.text, url: null });
  return `body.${draft.body.length - 1}`;
}
