/** Code, as it stands between its tags. */
import type { PageBlock } from './context';
import { type Element, type Node, isElement, isText } from './tree';

export function codeOf(code: Element): PageBlock[] {
  const texts: string[] = [];
  const collect = (node: Node): void => {
    if (isText(node)) texts.push(node.value);
    else if (isElement(node) && node.tagName === 'br') texts.push('\n');
    else if (isElement(node)) node.childNodes.forEach(collect);
  };
  collect(code);
  const text = texts.join('').replace(/^\n+|\s+$/g, '');
  if (!text.trim()) return [];
  const fence = '`'.repeat(Math.max(3, ...[...text.matchAll(/`{3,}/g)].map(([ticks]) => ticks.length + 1)));
  return [{ text: `${fence}\n${text}\n${fence}` }];
}
