import { Readable } from 'node:stream';
import { SaxesParser } from 'saxes';
import FeedParser from 'feedparser';

/** An element as a strict parser reads it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** Reads XML 1.0 with namespaces. @throws {Error} at the first thing that is not well-formed. */
export function readXml(xml: string): Element {
  const parser = new SaxesParser({ xmlns: true });
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value]);
    const element = { name, attributes: Object.fromEntries(values), children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(xml).close();
  return root;
}

/** All elements of a name, wherever they stand. */
export const all = (element: Element, name: string): Element[] => [
  ...(element.name === name ? [element] : []),
  ...element.children.flatMap((child) => all(child, name)),
];

/** As the package `feedparser` reads a feed, over `sax`. */
export async function readByFeedparser(xml: string): Promise<FeedParser.Item[]> {
  const parser = Readable.from([xml]).pipe(new FeedParser({ addmeta: true }));
  const items: FeedParser.Item[] = [];
  for await (const item of parser) items.push(item as FeedParser.Item);
  return items;
}
