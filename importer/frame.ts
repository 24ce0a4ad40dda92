/** The site around the article of a web page: taken off with an account, and kept where the editor says so. */
import { type Block, type Document, type Edit, hash, textOf } from '../engine';
import { type Changes, linesIn } from './changes';
import type { ImportOptions, RemovedText } from './result';

interface Framed {
  /** The document with every block of the page, in order. */
  readonly page: Document;
  readonly changes: Changes;
}

export function withFrame(document: Document, changes: Changes, { keep = [] }: ImportOptions): Framed {
  const { frame = [], blocks } = document;
  if (frame.length === 0) return { page: document, changes };
  const page = { ...document, blocks: [...blocks, ...frame].sort((a, b) => a.start - b.start) };
  const lines = linesIn(page);
  const removed = frame.map((block): RemovedText & { readonly block: Block } => {
    const text = textOf(block);
    const id = hash(`frame\n${block.start}\n${text}`);
    return { id, lines: lines({ block: block.key }), rule: 'page/frame', text, kept: keep.includes(id), block };
  });
  const gone = removed
    .filter(({ kept }) => !kept)
    .map(({ block: { key } }) => [key, { block: key, blocks: [], detach: false, removed: [] }] as const);
  return {
    page,
    changes: {
      ...changes,
      removed: [...changes.removed, ...removed.map(({ block: _, ...text }) => text)],
      outcomes: new Map([...changes.outcomes, ...gone]),
      changeOf: new Map([...changes.changeOf, ...removed.map(({ id, block }) => [block.key, id] as const)]),
    },
  };
}

/** The edits that take it out of the page's Markdown, with the blank lines below. */
export const frameEdits = ({ frame = [], fields }: Document): Extract<Edit, { kind: 'text' }>[] =>
  frame.map(({ path, start, end }) => {
    const below = /^\s*/.exec((fields[0]?.source ?? '').slice(end, end + 8))?.[0].length ?? 0;
    return { kind: 'text', path, start, end: end + below, text: '' };
  });
