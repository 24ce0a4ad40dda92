/** Blocks of a page's elements, as Markdown. */
import {
  type PageNode,
  addressOf,
  holdsBlocks,
  inlineOf,
  isBlock,
  isSkipped,
  isText,
  lineOf,
  nameOf,
} from './htmlInline';

/** Blocks of text in the order of the page. */
export function blocksOf(parent: PageNode): string[] {
  const blocks: string[] = [];
  let line = '';
  const end = (): void => {
    const text = line
      .replace(/[ \t]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .trim();
    if (text) blocks.push(text);
    line = '';
  };
  for (const node of parent.childNodes) {
    if (isSkipped(node)) continue;
    const own = blockOf(node);
    if (own === null) line += inlineOf(node, { lineBreak: '\n' });
    else {
      end();
      blocks.push(...own);
    }
  }
  end();
  return blocks;
}

/** The blocks an element is, or null where it is part of a line. */
function blockOf(node: PageNode): string[] | null {
  if (isText(node)) return null;
  const name = nameOf(node);
  const depth = /^H([1-6])$/.exec(name)?.[1];
  if (depth) return headingOf(node, Number(depth));
  switch (name) {
    case 'TABLE':
      return tableOf(node);
    case 'UL':
    case 'OL':
      return joined(itemsOf(node, ''));
    case 'BLOCKQUOTE':
      return blocksOf(node).map((block) => block.replace(/^/gm, '> '));
    case 'A':
      // A whole card may be one link: its words stay one, and lead where they led.
      if (addressOf(node)) return holdsBlocks(node) ? joined([lineOf([node])]) : null;
  }
  return isBlock(node) || holdsBlocks(node) ? blocksOf(node) : null;
}

function headingOf(heading: PageNode, depth: number): string[] {
  const words = lineOf(heading.childNodes, true);
  return words ? [`${'#'.repeat(depth)} ${words}`] : [];
}

const joined = (lines: readonly string[]): string[] => (lines.some(Boolean) ? [lines.filter(Boolean).join('\n')] : []);

const isList = (node: PageNode): boolean => ['UL', 'OL'].includes(nameOf(node));

/** One line for each item; the items of a list within it stand below, further in. */
function itemsOf(list: PageNode, indent: string): string[] {
  const isOrdered = nameOf(list) === 'OL';
  let number = Number.parseInt(list.getAttribute?.('start') ?? '1', 10) || 1;
  // A list that lies in another beside its items belongs to the item before it.
  let within = indent + (isOrdered ? `${number}. ` : '- ').replace(/./g, ' ');
  return [...list.childNodes].flatMap((item) => {
    if (isSkipped(item)) return [];
    if (isList(item)) return itemsOf(item, within);
    const { words, lists } = partsOf(item);
    if (!words && lists.length === 0) return [];
    const marker = isOrdered ? `${number++}. ` : '- ';
    within = indent + ' '.repeat(marker.length);
    const inner = lists.flatMap((one) => itemsOf(one, words ? within : indent));
    return words ? [indent + marker + words, ...inner] : inner;
  });
}

/** An item's own words and the lists in it, however deep they are wrapped. */
function partsOf(item: PageNode): { words: string; lists: PageNode[] } {
  const lists: PageNode[] = [];
  const withoutLists = (node: PageNode): PageNode => {
    if (isText(node)) return node;
    const childNodes = [...node.childNodes].flatMap((child) => {
      if (isList(child)) lists.push(child);
      return isList(child) ? [] : [withoutLists(child)];
    });
    return {
      nodeName: node.nodeName,
      nodeValue: null,
      childNodes,
      getAttribute: (name) => node.getAttribute?.(name) ?? null,
    };
  };
  return { words: lineOf([withoutLists(item)]), lists };
}

const ROW_GROUPS = ['THEAD', 'TBODY', 'TFOOT'];

function tableOf(table: PageNode): string[] {
  const children = [...table.childNodes];
  const captions = children.filter((node) => nameOf(node) === 'CAPTION').flatMap(blocksOf);
  const rows = children
    .flatMap((node) => (ROW_GROUPS.includes(nameOf(node)) ? [...node.childNodes] : [node]))
    .filter((node) => nameOf(node) === 'TR')
    .map((row) => [...row.childNodes].filter((cell) => ['TD', 'TH'].includes(nameOf(cell))));
  const [header, ...body] = rows;
  if (!header) return captions;
  const delimiter = `|${'---|'.repeat(header.length || 1)}`;
  return [...captions, [sayRow(header), delimiter, ...body.map(sayRow)].join('\n')];
}

const sayRow = (cells: readonly PageNode[]): string =>
  `| ${cells.map((cell) => lineOf(cell.childNodes, nameOf(cell) === 'TH').replaceAll('|', '\\|')).join(' | ')} |`;
