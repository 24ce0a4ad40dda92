import type { PageNode } from '../../../admin/src/import/htmlInline';

type Element = PageNode & { readonly childNodes: PageNode[] };

const VOID = ['BR', 'IMG', 'HR'];

/** A tree of well-formed HTML, as a browser would make it: what the conversion needs of a page, without a browser. */
export function pageOf(html: string): PageNode {
  const root = elementOf('body', '');
  const open = [root];
  for (const [, end, name, attributes = '', text] of html.matchAll(/<(\/?)(\w+)([^>]*)>|([^<]+)/g)) {
    const parent = open.at(-1) ?? root;
    if (text !== undefined) parent.childNodes.push({ nodeName: '#text', nodeValue: text, childNodes: [] });
    else if (end) open.pop();
    else {
      const element = elementOf(name ?? '', attributes);
      parent.childNodes.push(element);
      if (!VOID.includes(element.nodeName)) open.push(element);
    }
  }
  return root;
}

function elementOf(name: string, attributes: string): Element {
  const values = new Map([...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value]));
  return {
    nodeName: name.toUpperCase(),
    nodeValue: null,
    childNodes: [],
    getAttribute: (key) => values.get(key) ?? null,
  };
}
