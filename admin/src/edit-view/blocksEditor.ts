/** Strapi's Blocks are edited with Slate: each text of the field is an element marked as one, in the same order. */
import { type Node, childrenOf, isNode, isTextNode } from '../../../shared/projection/nodes';
import { bringIntoView } from './inView';
import type { FieldPlace } from '../../../shared/projection/projection';

interface Leaf {
  /** From the field down, as a place names it. */
  readonly path: string;
  readonly text: string;
}

const leavesOf = (node: Node, path: string): Leaf[] =>
  childrenOf(node).flatMap((child, index) => {
    const own = `${path}.children.${index}`;
    return isTextNode(child) ? [{ path: `${own}.text`, text: child.text }] : leavesOf(child, own);
  });

const leavesIn = (nodes: readonly unknown[], path: string): Leaf[] =>
  nodes.flatMap((node, index) => (isNode(node) ? leavesOf(node, `${path}.${index}`) : []));

const textElements = (editor: HTMLElement): HTMLElement[] => [
  ...editor.querySelectorAll<HTMLElement>('[data-slate-node="text"]'),
];

/** An empty text holds a character without width, for the cursor to stand in. */
const wordsIn = ({ textContent }: HTMLElement): string => (textContent ?? '').replaceAll('\uFEFF', '');

/** Whether the editor shows these very nodes. */
export function showsNodes(editor: HTMLElement, nodes: readonly unknown[]): boolean {
  const [shown, leaves] = [textElements(editor), leavesIn(nodes, '')];
  return (
    shown.length === leaves.length && leaves.every(({ text }, index) => text === wordsIn(shown[index] as HTMLElement))
  );
}

/** Brings words of the field into view and selects them; the focus goes to the editor. */
export function selectWords(editor: HTMLElement, nodes: readonly unknown[], field: string, place: FieldPlace): void {
  const index = leavesIn(nodes, field).findIndex(({ path }) => path === place.path);
  const text = textElements(editor)[index];
  editor.focus();
  if (!text) return;
  bringIntoView(() => (text.isConnected ? text : null));
  const [from, to] = [place.start, place.end].map((offset) => textNodeAt(text, offset));
  if (from && to) window.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
}

/** A text may be drawn in several pieces. */
function textNodeAt(element: HTMLElement, offset: number): { node: Text; offset: number } | null {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let left = offset;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (left <= node.length) return { node, offset: left };
    left -= node.length;
  }
  return null;
}
