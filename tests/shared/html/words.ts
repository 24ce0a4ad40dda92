import { type DefaultTreeAdapterTypes as Tree, parse } from 'parse5';

export const wordsIn = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

const UNSEEN = 'script style template noscript svg iframe head'.split(' ');
const INLINE = 'b i a span code time'.split(' ');
const HIDDEN = /display:\s*none|visibility:\s*hidden|mso-list:\s*Ignore/i;

/** Words of a page that its style shows, by a reading of its own. @param isParted - Every element parts words. */
export function visibleWords(html: string, isParted = false): Set<string> {
  const texts: string[] = [];
  const look = (node: Tree.Node): void => {
    if (node.nodeName === '#text' && 'value' in node) texts.push(node.value);
    if ('tagName' in node) {
      const value = (name: string): string | undefined => node.attrs.find((one) => one.name === name)?.value;
      const isUnseen =
        UNSEEN.includes(node.tagName) || value('hidden') !== undefined || HIDDEN.test(value('style') ?? '');
      if (isUnseen || /screen-reader-text|sr-only/.test(value('class') ?? '')) return;
      if (isParted || !INLINE.includes(node.tagName)) texts.push(' ');
    }
    if ('childNodes' in node) node.childNodes.forEach(look);
    if (isParted) texts.push(' ');
  };
  look(parse(html));
  return wordsIn(texts.join(''));
}
