/** Strapi's Blocks as blocks of the engine, and back. */
import type { Block, Cell, ListItem, NewBlock, Row } from '../../engine';
import { inlineNodes } from './inline-nodes';
import { type Node, type TextNode, childrenOf, isNode, isTextNode, nodesOf } from './nodes';
import { type Projection, type Replacements, SourceWriter, differenceOf } from './projection';

/** Where a text node stands: the indexes from the field down. */
type NodePath = readonly number[];

/** Reads a field of Strapi's Blocks. Never throws; what is no tree has no blocks. */
export function projectBlocks(value: unknown, path: string): Projection {
  const nodes = nodesOf(value) ?? [];
  const writer = new SourceWriter<NodePath>();
  const blocks = nodes.map((node, index) => {
    writer.begin();
    return blockOf(isNode(node) ? node : { type: 'unknown' }, [index], { path, key: `${path}#${index}` }, writer);
  });
  return {
    source: writer.source,
    blocks,
    at(start, end) {
      const found = writer.find(start, end);
      if (!found) return { path, start: 0, end: 0 };
      const { first, last } = found;
      const isOne = first.origin.join() === last.origin.join();
      const own = textAt(nodes, first.origin);
      return { path: pathOf(path, first.origin), start: first.offset, end: isOne ? last.offset : own.length };
    },
    apply: (replacements) => applied(nodes, blocks, replacements),
  };
}

const pathOf = (path: string, [first, ...rest]: NodePath): string =>
  `${path}.${first}${rest.map((index) => `.children.${index}`).join('')}.text`;

function textAt(nodes: readonly unknown[], [first = 0, ...rest]: NodePath): string {
  let node = nodes[first] as Node | TextNode | undefined;
  for (const index of rest) node = node && !isTextNode(node) ? node.children?.[index] : undefined;
  return node && isTextNode(node) ? node.text : '';
}

type Frame = Pick<Block, 'path' | 'key'>;
type Writer = SourceWriter<NodePath>;

function blockOf(node: Node, at: NodePath, frame: Frame, writer: Writer): Block {
  const start = writer.length;
  const range = () => ({ ...frame, role: 'body' as const, start, end: writer.length });
  const text = () => {
    writeInline(childrenOf(node), at, writer, node.type === 'code');
    return { ...range(), text: writer.since(start), textStart: start };
  };
  switch (node.type) {
    case 'heading':
      return { ...text(), type: 'heading', depth: Math.min(6, Math.max(1, Number(node.level) || 2)) };
    case 'paragraph':
      return { ...text(), type: 'paragraph' };
    case 'quote':
      return { ...text(), type: 'quote' };
    case 'code':
      return { ...text(), type: 'verbatim' };
    case 'list': {
      const ordered = node.format === 'ordered';
      const items = writeItems(node, at, writer);
      return { ...range(), type: 'list', ordered, marker: ordered ? '1.' : '-', items };
    }
    case 'table': {
      const { rows, isHeaded } = writeRows(node, at, writer);
      const width = rows[0]?.cells.length ?? 0;
      const grid = { rows, headerRows: isHeaded ? 1 : 0, headerColumn: false } as const;
      return { ...range(), type: 'table', ...grid, delimiterWidth: width, gluedTo: null };
    }
    case 'image':
      return { ...imageOf(node, writer), ...range(), textStart: start };
    default:
      return { ...range(), type: 'embed', component: node.type };
  }
}

function imageOf({ image }: Node, writer: Writer): { type: 'paragraph'; text: string } {
  const text = `![${image?.alternativeText ?? ''}](${image?.url ?? ''})`;
  writer.mark(text);
  return { type: 'paragraph', text };
}

function writeInline(children: readonly (Node | TextNode)[], at: NodePath, writer: Writer, isCode = false): void {
  for (const [index, child] of children.entries()) {
    const own = [...at, index];
    if (!isTextNode(child)) {
      if (child.type === 'link') writer.mark('[');
      writeInline(childrenOf(child), own, writer, isCode);
      if (child.type === 'link') writer.mark(`](${child.url ?? ''})`);
    } else if (isCode) writer.words(child.text, own);
    else writeText(child, own, writer);
  }
}

/** Marks stand close to the words, or Markdown would not read them. */
function writeText(node: TextNode, at: NodePath, writer: Writer): void {
  const marks = [node.strikethrough && '~~', node.bold && '**', node.italic && '*', node.code && '`'].filter(
    (mark): mark is string => typeof mark === 'string',
  );
  if (marks.length === 0 || !node.text.trim()) return writer.literal(node.text, at);
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(node.text) ?? [];
  writer.words(before, at);
  writer.mark(marks.join(''));
  writer.words(words, at, before.length);
  writer.mark([...marks].reverse().join(''));
  writer.words(after, at, before.length + words.length);
}

/** Items of a list and of the lists in it, one after the other. */
function writeItems(list: Node, at: NodePath, writer: Writer): ListItem[] {
  return childrenOf(list).flatMap((child, index): ListItem[] => {
    const own = [...at, index];
    if (isTextNode(child)) return [];
    if (child.type === 'list') return writeItems(child, own, writer);
    if (!writer.endsInSpace) writer.mark('\n');
    const start = writer.length;
    writer.mark('- ');
    writeInline(childrenOf(child), own, writer);
    return [{ start, end: writer.length, textStart: start + 2, text: writer.since(start + 2) }];
  });
}

function writeRows(table: Node, at: NodePath, writer: Writer): { rows: Row[]; isHeaded: boolean } {
  let isHeaded = false;
  const rows = childrenOf(table).flatMap((row, index): Row[] => {
    if (isTextNode(row) || row.type !== 'table-row') return [];
    if (index > 0) writer.mark('\n');
    const start = writer.length;
    const cells = childrenOf(row).flatMap((cell, column): Cell[] => {
      if (isTextNode(cell)) return [];
      if (index === 0 && cell.type === 'table-header-cell') isHeaded = true;
      writer.mark(column > 0 ? ' | ' : '| ');
      const from = writer.length;
      writeInline(childrenOf(cell), [...at, index, column], writer);
      return [{ text: writer.since(from), start: from, end: writer.length }];
    });
    writer.mark(' |');
    const dashes = cells.length > 0 && cells.every(({ text }) => /^\s*:?-+:?\s*$/.test(text));
    return [{ cells, dashes, start, end: writer.length }];
  });
  return { rows, isHeaded };
}

function applied(nodes: readonly unknown[], blocks: readonly Block[], replacements: Replacements): readonly unknown[] {
  const next = nodes.flatMap((node, index) => {
    const wanted = replacements.get(index);
    const block = blocks[index];
    return wanted && block && isNode(node) ? nodesFor(node, block, wanted) : [node];
  });
  // Strapi's editor wants one block at least.
  return next.length > 0 || nodes.length === 0 ? next : [{ type: 'paragraph', children: [{ type: 'text', text: '' }] }];
}

/** What stands in a node's place. The first new block of its own kind is the node with other words. */
function nodesFor(node: Node, block: Block, wanted: readonly NewBlock[]): Node[] {
  const own = wanted.findIndex((one) => kindOf(one) === node.type || (one.type === 'paragraph' && 'text' in block));
  return wanted.map((one, index) => (index === own ? changed(node, block, one) : newNode(one)));
}

const kindOf = ({ type }: NewBlock): string => type;

function changed(node: Node, block: Block, wanted: NewBlock): Node {
  if ('text' in wanted && 'text' in block) {
    const children = changedInline(childrenOf(node), block.text, wanted.text);
    return { ...node, ...(wanted.type === 'heading' ? { level: wanted.depth } : {}), children };
  }
  if (wanted.type === 'table') return { ...node, children: tableRows(node, wanted) };
  if (wanted.type === 'list' && block.type === 'list' && wanted.items.length === block.items.length)
    return changedItems(
      node,
      block.items.map(({ text }) => text),
      wanted.items,
    );
  return newNode(wanted);
}

/** Other words in the one text node that holds them; where marks change as well, all is written anew. */
function changedInline(children: readonly (Node | TextNode)[], before: string, after: string) {
  if (before === after) return children;
  const writer = new SourceWriter<NodePath>();
  writeInline(children, [], writer);
  const { start, end, text } = differenceOf(before, after);
  const found = writer.source === before ? writer.find(start, Math.max(end, start + 1)) : null;
  const isPlain = !/[*_`[\]\\<\n]/.test(text + before.slice(start, end));
  if (!found || found.first.origin.join() !== found.last.origin.join() || !isPlain) return inlineNodes(after);
  const { origin, offset } = found.first;
  return withText(children, origin, (old) => old.slice(0, offset) + text + old.slice(offset + end - start));
}

function withText(
  children: readonly (Node | TextNode)[],
  [first, ...rest]: NodePath,
  change: (text: string) => string,
): (Node | TextNode)[] {
  return children.map((child, index) => {
    if (index !== first) return child;
    if (isTextNode(child)) return { ...child, text: change(child.text) };
    return { ...child, children: withText(childrenOf(child), rest, change) };
  });
}

/** Items are counted through nested lists as they were written. */
function changedItems(list: Node, before: readonly string[], after: readonly string[]): Node {
  let at = 0;
  const walk = (node: Node): Node => ({
    ...node,
    children: childrenOf(node).map((child) => {
      if (isTextNode(child)) return child;
      if (child.type === 'list') return walk(child);
      const index = at++;
      return { ...child, children: changedInline(childrenOf(child), before[index] ?? '', after[index] ?? '') };
    }),
  });
  return walk(list);
}

/** Rows and cells whose words are left alone stay the nodes they are. */
function tableRows(table: Node, { grid: { rows, headerRows } }: Extract<NewBlock, { type: 'table' }>): Node[] {
  const old = childrenOf(table).filter((row): row is Node => !isTextNode(row));
  const known = new Map(old.flatMap((row) => childrenOf(row).map((cell) => [textOfCell(cell), cell] as const)));
  return rows.map((cells, index) => {
    const same = old.find((row) => childrenOf(row).map(textOfCell).join('\n') === cells.join('\n'));
    const type = index < headerRows ? 'table-header-cell' : 'table-cell';
    if (same && childrenOf(same).every((cell) => cell.type === type)) return same;
    return {
      type: 'table-row',
      children: cells.map((text): Node => {
        const cell = known.get(text);
        return cell && !isTextNode(cell) ? { ...cell, type } : { type, children: inlineNodes(text) };
      }),
    };
  });
}

function textOfCell(cell: Node | TextNode): string {
  const writer = new SourceWriter<NodePath>();
  if (!isTextNode(cell)) writeInline(childrenOf(cell), [], writer);
  return writer.source;
}

function newNode(block: NewBlock): Node {
  switch (block.type) {
    case 'heading':
      return { type: 'heading', level: block.depth, children: inlineNodes(block.text) };
    case 'paragraph':
      return { type: 'paragraph', children: inlineNodes(block.text) };
    case 'list':
      return {
        type: 'list',
        format: block.ordered ? 'ordered' : 'unordered',
        children: block.items.map((item) => ({ type: 'list-item', children: inlineNodes(item) })),
      };
    case 'table':
      return { type: 'table', children: tableRows({ type: 'table' }, block) };
  }
}
