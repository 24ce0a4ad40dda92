import { type Block, type Document, type Field, blockAt, positionOf } from '../document';
import type { NewBlock } from '../finding';
import { toMarkdown } from './markdown';
import type { Edit, Outcome } from './plan';

/** What has to change in the document's fields so that a block becomes what its repair says. */
export function editsOf(document: Document, outcome: Outcome): Edit[] {
  const block = blockAt(document, outcome.block);
  const field = document.fields.find(({ path }) => path === block.path);
  if (!field) return outcome.blocks.length === 0 ? [{ kind: 'drop', path: block.path }] : [];
  if (field.format === 'grid') return gridEdits(block, outcome.blocks);
  if (outcome.blocks.length === 0) return [removalOf(document, block, field)];
  if (field.format === 'plain')
    return [{ kind: 'text', path: block.path, start: block.start, end: block.end, text: toMarkdown(outcome.blocks) }];
  return [textEdit(block, field, outcome)];
}

/** `body.3` of `body.3.grid`: the block of the dynamic zone that a field belongs to. */
const zoneBlockOf = (path: string): string => path.replace(/\.[^.]+$/, '');

function gridEdits(block: Block, blocks: readonly NewBlock[]): Edit[] {
  const zone = zoneBlockOf(block.path);
  const [first, ...rest] = blocks;
  if (first?.type !== 'table') {
    const drop: Edit = { kind: 'drop', path: zone };
    return first ? [{ kind: 'insert', after: zone, markdown: toMarkdown(blocks) }, drop] : [drop];
  }
  const grid: Edit = { kind: 'grid', path: block.path, grid: first.grid };
  return rest.length > 0 ? [grid, { kind: 'insert', after: zone, markdown: toMarkdown(rest) }] : [grid];
}

/** Takes the block off with the line breaks behind it, or in front of it where it stands last. */
function removalOf(document: Document, block: Block, field: Field): Edit {
  if (field.format === 'plain' && /^body\.\d+\.\w+$/.test(block.path))
    return { kind: 'drop', path: zoneBlockOf(block.path) };
  const following = document.blocks[positionOf(document, block.key) + 1];
  const next = following?.path === block.path ? following : undefined;
  const start = next ? block.start : endOfPrevious(document, block);
  const end = next ? next.start : field.source.length;
  return { kind: 'text', path: block.path, start, end, text: '' };
}

function endOfPrevious(document: Document, block: Block): number {
  const previous = document.blocks[positionOf(document, block.key) - 1];
  return previous?.path === block.path ? previous.end : 0;
}

/** Blocks of their own stand between empty lines; `start` moves in front of a list's or a quote's mark with the block. */
function textEdit(block: Block, { source }: Field, { blocks, detach }: Outcome): Edit {
  const text = toMarkdown(blocks);
  const above =
    detach && !/\n[ \t]*\r?\n$/.test(source.slice(Math.max(0, block.start - 200), block.start)) && block.start > 0
      ? '\n'
      : '';
  const below = blocks.length > 1 && /^\r?\n[ \t]*\S/.test(source.slice(block.end, block.end + 200)) ? '\n' : '';
  return { kind: 'text', path: block.path, start: block.start, end: block.end, text: `${above}${text}${below}` };
}

/** Applies text edits of one source. Edits must not overlap. */
export const applyTextEdits = (source: string, edits: readonly Extract<Edit, { kind: 'text' }>[]): string =>
  [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), source);
