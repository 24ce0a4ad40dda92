/** Lists, also those that word processors write as paragraphs. */
import type { PageBlock, PageContext } from './context';
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

/** A list whose items hold tables or headings is a layout; any other is a list. */
export function listOf(list: Element, context: PageContext, write: () => PageBlock[]): PageBlock[] {
  const holdsParts = (parent: Element): boolean =>
    elementsIn(parent).some(
      (child) => /^(?:h[1-6]|table|details)$/.test(child.tagName) || context.hints.has(child) || holdsParts(child),
    );
  if (holdsParts(list)) return write();
  const lines: string[] = [];
  addItems(list, '', context, lines);
  return lines.length ? [{ text: lines.join('\n') }] : [];
}

/** Terms and what they mean: an item each, the term in bold. */
export function termsOf(list: Element, context: PageContext, write: () => PageBlock[]): PageBlock[] {
  const parts = elementsIn(list).flatMap((child) => (child.tagName === 'div' ? elementsIn(child) : [child]));
  const isPlain = (parent: Element): boolean =>
    parent.childNodes.every((node) =>
      isElement(node)
        ? /^d[dt]$/.test(node.tagName) || (parent === list && node.tagName === 'div' && isPlain(node))
        : !isText(node) || !node.value.trim(),
    );
  if (!isPlain(list) || parts.some((part) => context.hints.has(part))) return write();
  const items: string[] = [];
  for (const part of parts) {
    const words = lineOf(part.childNodes, context, part.tagName === 'dt');
    if (!words) continue;
    if (part.tagName === 'dt') items.push(`- **${words.replace(/\s*:$/, '')}:**`);
    else items.push(`${items.pop() ?? '-'} ${words}`);
  }
  return items.length ? [{ text: items.join('\n') }] : [];
}

/** Blanks that an item stands further in, at most: the lines of a deep list would be the page's length times its depth. */
const DEEPEST = 60;

/** Adds one line for each item; the items of a list within it stand below, further in. */
function addItems(list: Element, indent: string, context: InlineContext, lines: string[]): void {
  const isOrdered = list.tagName === 'ol';
  let number = Number.parseInt(attributeOf(list, 'start') ?? '1', 10) || 1;
  // A list that lies in another beside its items belongs to the item before it.
  let within = further(indent, isOrdered ? `${number}. ` : '- ');
  for (const item of list.childNodes) {
    if (!isElement(item)) {
      if (isText(item) && item.value.trim()) lines.push(`${indent}- ${lineOf([item], context)}`);
    } else if (isList(item)) {
      if (isShown(item, context)) addItems(item, within, context, lines);
    } else if (isShown(item, context)) {
      const { words, lists } = partsOf(item, context);
      if (!words && lists.length === 0) continue;
      const marker = isOrdered ? `${number++}. ` : '- ';
      if (words) {
        within = further(indent, marker);
        lines.push(indent + marker + words);
      }
      for (const one of lists) addItems(one, words ? within : indent, context, lines);
    }
  }
}

const isShown = (element: Element, { shown }: InlineContext): boolean =>
  !isUnread(element) && (!isHidden(element) || shown.has(element));

const further = (indent: string, marker: string): string =>
  indent.length < DEEPEST ? indent + ' '.repeat(marker.length) : indent;

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
