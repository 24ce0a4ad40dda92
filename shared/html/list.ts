/** Lists, also those that word processors write as paragraphs. */
import { type InlineContext, lineOf } from './inline';
import {
  type Element,
  type Node,
  attributeOf,
  classesOf,
  elementsIn,
  isElement,
  isHidden,
  isText,
  isUnread,
  styleOf,
  wordsOf,
} from './tree';

const isList = (node: Node): node is Element => isElement(node) && ['ul', 'ol', 'menu', 'dir'].includes(node.tagName);

/** One line for each item; the items of a list within it stand below, further in. */
export function itemsOf(list: Element, indent: string, context: InlineContext): string[] {
  const isOrdered = list.tagName === 'ol';
  let number = Number.parseInt(attributeOf(list, 'start') ?? '1', 10) || 1;
  // A list that lies in another beside its items belongs to the item before it.
  let within = indent + (isOrdered ? `${number}. ` : '- ').replace(/./g, ' ');
  return list.childNodes.flatMap((item) => {
    if (!isElement(item)) return isText(item) && item.value.trim() ? [`${indent}- ${lineOf([item], context)}`] : [];
    if (isUnread(item) || (isHidden(item) && !context.shown.has(item))) return [];
    if (isList(item)) return itemsOf(item, within, context);
    const { words, lists } = partsOf(item, context);
    if (!words && lists.length === 0) return [];
    const marker = isOrdered ? `${number++}. ` : '- ';
    if (words) within = indent + ' '.repeat(marker.length);
    const inner = lists.flatMap((one) => itemsOf(one, words ? within : indent, context));
    return words ? [indent + marker + words, ...inner] : inner;
  });
}

/** An item's own words and the lists in it, however deep they are wrapped. */
function partsOf(item: Element, context: InlineContext): { words: string; lists: Element[] } {
  const lists: Element[] = [];
  const withoutLists = (node: Node): Node => {
    if (!isElement(node)) return node;
    const childNodes = node.childNodes.flatMap((child) => {
      if (isList(child)) lists.push(child);
      return isList(child) ? [] : [withoutLists(child)];
    });
    return { ...node, childNodes };
  };
  return { words: lineOf([withoutLists(item)], context), lists };
}

/** Items of Word's lists are paragraphs that say by style which list and level they are of. */
function wordItem(node: Node | undefined): { readonly list: string; readonly level: number } | null {
  if (!node || !isElement(node)) return null;
  const match = /(?:^|;)mso-list:\w*\s*(l\d+)level(\d)/.exec(styleOf(node));
  return match ? { list: match[1] ?? '', level: Number(match[2]) } : null;
}

/** The marker that Word typed itself: "·", "1.", "a)". */
function typedMarker(item: Element): { marker: Element | null; isOrdered: boolean } {
  const find = (parent: Element): Element | null => {
    for (const child of elementsIn(parent)) {
      const found = /mso-list:ignore/.test(styleOf(child)) ? child : find(child);
      if (found) return found;
    }
    return null;
  };
  const marker = find(item);
  return { marker, isOrdered: marker !== null && /^\(?(?:\d+|[a-z]|[ivx]+)[.)]/i.test(wordsOf(marker)) };
}

/** The list of Word's that begins at a node: its Markdown, and how many nodes it takes. null: none begins there. */
export function wordListOf(
  nodes: readonly Node[],
  at: number,
  context: InlineContext,
): { readonly text: string; readonly length: number } | null {
  const first = wordItem(nodes[at]);
  if (first === null) return null;
  const lines: string[] = [];
  const numbers: number[] = [];
  let end = at;
  for (let i = at; i < nodes.length; i++) {
    const node = nodes[i];
    if (!node || (isText(node) && !node.value.trim()) || node.nodeName === '#comment') continue;
    const item = wordItem(node);
    if (!item || !isElement(node)) break;
    const { level } = item;
    if (level === first.level && item.list !== first.list) break;
    end = i;
    const { marker, isOrdered } = typedMarker(node);
    const words = lineOf(withoutNode(node, marker).childNodes, context);
    numbers.length = level;
    numbers[level - 1] = (numbers[level - 1] ?? 0) + 1;
    const sign = isOrdered ? `${numbers[level - 1]}.` : '-';
    if (words) lines.push(`${'   '.repeat(level - 1)}${sign} ${words}`);
  }
  return { text: lines.join('\n'), length: end - at + 1 };
}

function withoutNode(parent: Element, gone: Element | null): Element {
  const childNodes = parent.childNodes.flatMap((child) =>
    child === gone ? [] : [isElement(child) ? withoutNode(child, gone) : child],
  );
  return { ...parent, childNodes };
}

export const isWordTitle = (element: Element): boolean => / (?:msotitle|title) /.test(classesOf(element));
