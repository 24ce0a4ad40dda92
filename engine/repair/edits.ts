import { type Block, type Document, type Field, blockAt, positionOf } from '../document';
import type { NewBlock } from '../finding';
import { toMarkdown } from './markdown';
import type { Edit, Outcome } from './repair';

/** Blocks that are taken off with everything of their field behind them. */
export function trailingOf({ blocks }: Document, outcomes: readonly Outcome[]): ReadonlySet<string> {
  const gone = new Set(outcomes.filter((outcome) => outcome.blocks.length === 0).map(({ block }) => block));
  const trailing = new Set<string>();
  const kept = new Set<string>();
  for (const { key, path } of gone.size > 0 ? [...blocks].reverse() : []) {
    if (!gone.has(key)) kept.add(path);
    else if (!kept.has(path)) trailing.add(key);
  }
  return trailing;
}

/** What has to change in the document's fields so that a block becomes what its repair says, in the field's line ends. */
export function editsOf(document: Document, outcome: Outcome, ends: ReadonlySet<string>): Edit[] {
  return plainEditsOf(document, outcome, ends).map((edit) => {
    if (edit.kind !== 'text') return edit;
    const source = document.fields.find(({ path }) => path === edit.path)?.source ?? '';
    return { ...edit, text: withLineEndsOf(source, edit.text) };
  });
}

/** Writes a text with the line ends of another, which its first one tells. */
export function withLineEndsOf(source: string, text: string): string {
  const end = /\r\n|\r|\n/.exec(source)?.[0] ?? '\n';
  return end === '\n' ? text : text.replace(/\r\n|\r|\n/g, end);
}

function plainEditsOf(document: Document, outcome: Outcome, ends: ReadonlySet<string>): Edit[] {
  const block = blockAt(document, outcome.block);
  const field = document.fields.find(({ path }) => path === block.path);
  if (!field) return inPlaceOf(block.path, outcome.blocks);
  if (field.format === 'grid') return gridEdits(block, outcome.blocks);
  if (field.format === 'nodes') {
    const index = Number(block.key.slice(block.path.length + 1));
    return [{ kind: 'nodes', path: block.path, index, blocks: outcome.blocks }];
  }
  if (outcome.blocks.length === 0) return [removalOf(document, block, field, ends)];
  if (field.format === 'plain')
    return [{ kind: 'text', path: block.path, start: block.start, end: block.end, text: toMarkdown(outcome.blocks) }];
  return [textEdit(block, field, outcome)];
}

/** Prose instead of a block of the dynamic zone. */
function inPlaceOf(zone: string, blocks: readonly NewBlock[]): Edit[] {
  const drop: Edit = { kind: 'drop', path: zone };
  return blocks.length > 0 ? [{ kind: 'insert', after: zone, markdown: toMarkdown(blocks) }, drop] : [drop];
}

/** `body.3` of `body.3.grid`: the block of the dynamic zone that a field belongs to. */
const zoneBlockOf = (path: string): string => path.replace(/\.[^.]+$/, '');

function gridEdits(block: Block, blocks: readonly NewBlock[]): Edit[] {
  const zone = zoneBlockOf(block.path);
  const [first, ...rest] = blocks;
  if (first?.type !== 'table') return inPlaceOf(zone, blocks);
  const grid: Edit = { kind: 'grid', path: block.path, grid: first.grid };
  return rest.length > 0 ? [grid, { kind: 'insert', after: zone, markdown: toMarkdown(rest) }] : [grid];
}

/**
 * Takes the block off with the line breaks behind it, or in front of it where nothing is left behind it. What then
 * stands together is parted by an empty line.
 */
function removalOf(document: Document, block: Block, field: Field, ends: ReadonlySet<string>): Edit {
  if (field.format === 'plain' && /^body\.\d+\.\w+$/.test(block.path))
    return { kind: 'drop', path: zoneBlockOf(block.path) };
  const following = document.blocks[positionOf(document, block.key) + 1];
  const next = following?.path === block.path ? following : undefined;
  const previous = endOfPrevious(document, block, field);
  if (ends.has(block.key) || !next)
    return { kind: 'text', path: block.path, start: previous, end: next ? block.end : field.source.length, text: '' };
  const touches =
    previous > 0 && !/[\n\r][ \t]*[\n\r]/.test(field.source.slice(previous, block.start).replace(/\r\n/g, '\n'));
  return { kind: 'text', path: block.path, start: block.start, end: next.start, text: touches ? '\n' : '' };
}

/** Front matter is no block. */
function endOfPrevious(document: Document, block: Block, { source }: Field): number {
  const previous = document.blocks[positionOf(document, block.key) - 1];
  return previous?.path === block.path ? previous.end : source.slice(0, block.start).trimEnd().length;
}

/**
 * Blocks of their own stand between empty lines; `start` moves in front of a list's or a quote's mark with the block. A
 * table within an item of a list stays indented.
 */
function textEdit(block: Block, { source }: Field, { blocks, detach }: Outcome): Edit {
  const indent =
    block.type === 'table' ? (/^[ \t]*/.exec(source.slice(block.start, block.start + 200))?.[0] ?? '') : '';
  const text = toMarkdown(blocks).replace(/^(?=.)/gm, indent);
  const above =
    detach && !/\n[ \t]*\r?\n$/.test(source.slice(Math.max(0, block.start - 200), block.start)) && block.start > 0
      ? '\n'
      : '';
  const isApart = blocks.length > 1 || blocks[0]?.type === 'list';
  const below = isApart && /^\r?\n[ \t]*\S/.test(source.slice(block.end, block.end + 200)) ? '\n' : '';
  return { kind: 'text', path: block.path, start: block.start, end: block.end, text: `${above}${text}${below}` };
}

/** Applies text edits of one source. Edits must not overlap. */
export function applyTextEdits(
  source: string,
  edits: readonly { readonly start: number; readonly end: number; readonly text: string }[],
): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start)) {
    parts.push(source.slice(at, start), text);
    at = Math.max(at, end);
  }
  return [...parts, source.slice(at)].join('');
}
