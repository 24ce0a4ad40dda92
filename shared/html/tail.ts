/** What stands behind an article's text, within the element that holds both. */
import { type Element, walk, wordsOf } from './tree';

const TAGS = new Set(['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote']);

/** Whether it goes on with the text: headings and paragraphs do, unless half of their words lead elsewhere. */
export function goesOn(element: Element): boolean {
  if (!TAGS.has(element.tagName)) return false;
  const links = walk(element).filter(({ tagName }) => tagName === 'a');
  const linked = links.reduce((sum, link) => sum + wordsOf(link).length, 0);
  return linked * 2 <= wordsOf(element).length;
}
