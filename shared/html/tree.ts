/** HTML as a tree, bounded: what a hostile page would blow up is read flat instead. */
import { type DefaultTreeAdapterTypes as Tree, defaultTreeAdapter, parse } from 'parse5';
import { flatten, hasEndlessTag } from './flatten';

export type Node = Tree.ChildNode;
export type Element = Tree.Element;

/** Browsers do not nest deeper; the deepest pages of real sites stay under 100. */
const MAX_DEPTH = 512;
/** Elements for each `<` of the source: unclosed formatting is opened again in every block, without end. */
const MAX_COPIES = 8;

class Tangled extends Error {}

/**
 * The page's tree. No script runs, nothing is fetched. Time and memory are linear in the length of the source: a page
 * that is nested too deep or multiplies its own elements is read as the paragraphs between its tags.
 *
 * @throws Never for any text.
 */
export function treeOf(html: string): Tree.Document {
  if (!hasEndlessTag(html)) {
    try {
      return parse(html, { treeAdapter: boundedAdapter(html), scriptingEnabled: false, sourceCodeLocationInfo: true });
    } catch (error) {
      if (!(error instanceof Tangled)) throw error;
    }
  }
  return parse(flatten(html));
}

function boundedAdapter(html: string): typeof defaultTreeAdapter {
  let left = 100 + MAX_COPIES * html.split('<').length;
  const depths = new WeakMap<object, number>();
  const enter = (parent: object, child: object): void => {
    const depth = (depths.get(parent) ?? 0) + 1;
    if (depth > MAX_DEPTH) throw new Tangled();
    depths.set(child, depth);
  };
  return {
    ...defaultTreeAdapter,
    createElement(name, namespace, attributes) {
      if (left-- <= 0) throw new Tangled();
      return defaultTreeAdapter.createElement(name, namespace, attributes);
    },
    appendChild(parent, child) {
      enter(parent, child);
      defaultTreeAdapter.appendChild(parent, child);
    },
    insertBefore(parent, child, reference) {
      enter(parent, child);
      defaultTreeAdapter.insertBefore(parent, child, reference);
    },
  };
}

export const isElement = (node: Node): node is Element => 'tagName' in node;
export const isText = (node: Node): node is Tree.TextNode => node.nodeName === '#text';

/** Line of the HTML on which a node begins, counted from 1; undefined where the parser added it. */
export const lineOfNode = (node: Node): number | undefined => node.sourceCodeLocation?.startLine;

/** Whether it begins before the other in the source. */
export const startsBefore = (node: Node, other: Node): boolean =>
  (node.sourceCodeLocation?.startOffset ?? Infinity) < (other.sourceCodeLocation?.startOffset ?? 0);

/** The value of an attribute; '' where it stands without one, null where it does not stand. */
export const attributeOf = ({ attrs }: Element, name: string): string | null =>
  attrs.find((attribute) => attribute.name === name)?.value ?? null;

/** Class names and id, lower case, parted by blanks, with a blank at both ends. */
export const classesOf = (element: Element): string =>
  ` ${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''} `.toLowerCase();

/** Declarations of the `style` attribute, lower case, without blanks. */
export const styleOf = (element: Element): string =>
  (attributeOf(element, 'style') ?? '').slice(0, 4000).toLowerCase().replace(/\s+/g, '');

export const elementsIn = (parent: { readonly childNodes: readonly Node[] }): Element[] =>
  parent.childNodes.filter(isElement);

/** Every element in it, in the order of the page. */
export function walk(parent: { readonly childNodes: readonly Node[] }): Element[] {
  const found: Element[] = [];
  const look = (nodes: readonly Node[]): void => {
    for (const node of nodes) {
      if (!isElement(node)) continue;
      found.push(node);
      look(node.childNodes);
    }
  };
  look(parent.childNodes);
  return found;
}

const UNREAD = new Set(
  'script style noscript template svg math iframe object embed audio video canvas head'.split(' '),
);

/** What no reader sees as words, whatever its style. */
export const isUnread = ({ tagName }: Element): boolean => UNREAD.has(tagName);

const FOR_SCREEN_READERS = / (?:screen-reader-text|sr-only|visually-?hidden|assistive-text) /;

/** Whether readers do not see the element: by attribute, by style, or as words for screen readers only. */
export const isHidden = (element: Element): boolean =>
  attributeOf(element, 'hidden') !== null ||
  /(?:^|;)(?:display:none|visibility:hidden|mso-hide:all)/.test(styleOf(element)) ||
  FOR_SCREEN_READERS.test(classesOf(element));

/** The words in it that readers see, as one line. */
export const wordsOf = (node: Node): string => firstWordsOf(node, Infinity);

/** The same; whoever asks reads no further than `most` UTF-16 units. */
export function firstWordsOf(node: Node, most: number): string {
  const texts: string[] = [];
  let length = 0;
  const collect = (one: Node): void => {
    if (length > most) return;
    if (isText(one)) {
      texts.push(one.value);
      if (most < Infinity) length += one.value.replace(/\s+/g, ' ').trim().length;
    } else if (isElement(one) && !isUnread(one) && !(isHidden(one) && one !== node)) {
      const border = isBlockName(one.tagName) ? ' ' : '';
      texts.push(border);
      for (const child of one.childNodes) collect(child);
      texts.push(border);
    }
  };
  collect(node);
  return texts.join('').replace(/\s+/g, ' ').trim();
}

const speaking = new WeakMap<Element, boolean>();

/** Whether readers see any word in it, were it shown itself. */
export function hasWords(element: Element): boolean {
  const known = speaking.get(element);
  if (known !== undefined) return known;
  const found =
    !isUnread(element) &&
    element.childNodes.some((node) =>
      isText(node) ? /\S/.test(node.value) : isElement(node) && !isHidden(node) && hasWords(node),
    );
  speaking.set(element, found);
  return found;
}

/**
 * The words in them as one line, with a bar between what is parted by blocks or stands in neighbouring elements: name,
 * role and day of a byline. A comma parts neighbouring links.
 */
export function partedWords(nodes: readonly Node[]): string {
  const parts = [{ text: '', mark: '' }];
  const last = (): { text: string; mark: string } => parts.at(-1) ?? { text: '', mark: '' };
  const part = (mark: string): void => {
    if (last().text.trim()) parts.push({ text: '', mark });
  };
  const collect = (all: readonly Node[]): void => {
    let neighbour: string | null = null;
    for (const node of all) {
      if (isText(node)) {
        if (node.value.trim()) neighbour = null;
        last().text += node.value;
      } else if (isElement(node) && !isUnread(node) && !isHidden(node)) {
        const { tagName } = node;
        if (isBlockName(tagName) || neighbour !== null) part(tagName === 'a' && neighbour === 'a' ? ', ' : ' | ');
        collect(node.childNodes);
        if (last().text.trim()) neighbour = tagName;
        if (isBlockName(tagName)) part(' | ');
      }
    }
  };
  collect(nodes);
  const told = parts.map(({ text, mark }) => ({ mark, words: text.replace(/\s+/g, ' ').trim() }));
  return told
    .filter(({ words }) => words)
    .map(({ words, mark }, index) => (index === 0 ? '' : mark) + words)
    .join('');
}

const BLOCKS = new Set(
  (
    'address article aside blockquote body br button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html label li legend main menu nav ol option p pre search section select summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
export const isBlockName = (name: string): boolean => BLOCKS.has(name);
