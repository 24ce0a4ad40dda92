/** The links and images of a document. */
import { type Document, isText } from './document';
import { choice } from './fixes';
import { type Link, scanInline } from './read/inline';
import { type Definitions, define } from './read/link';
import type { Report } from './rule';
import { type Text, holds, inlineOf, textAt, textsOf } from './texts';

export interface PlacedLink extends Link {
  readonly at: Text;
}

const known = new WeakMap<Document, readonly PlacedLink[]>();

/** Links and images in the order of the text, and where calls lead; read once, as several rules ask. */
export function linksOf(document: Document): readonly PlacedLink[] {
  const ready = known.get(document);
  if (ready) return ready;
  const links = holds(document, '](', '<', '://', 'www.', ']:') ? [...readLinks(document)] : [];
  for (const block of document.blocks) {
    if (block.type !== 'call' || !block.url) continue;
    const { text, url, textStart } = block;
    links.push({ kind: 'link', text, url, start: 0, end: text.length, at: textAt(text, block, textStart) });
  }
  known.set(document, links);
  return links;
}

function* readLinks(document: Document): Generator<PlacedLink> {
  const definitions = definitionsIn(document);
  for (const at of textsOf(document)) {
    if (!at.block || !MARKS.test(at.text) || isDefinition(at.text)) continue;
    const { links } = definitions.size > 0 ? scanInline(at.text, definitions) : inlineOf(at);
    for (const link of links) yield { ...link, at };
  }
}

const MARKS = /[[<]|:\/\/|www\./;

const isDefinition = (text: string): boolean => /^ {0,3}\[(?!\^)[^\]]{1,999}\]:/.test(text);

function definitionsIn({ blocks }: Document): Definitions {
  const definitions = new Map<string, string>();
  for (const block of blocks) if (isText(block) && isDefinition(block.text)) define(block.text, definitions);
  return definitions;
}

/** Speaks of the links that `judge` has a message for; what has to stand there, the editor picks by the fix `choose`. */
export function reportLinks(document: Document, report: Report, judge: (link: PlacedLink) => string | null): void {
  for (const link of linksOf(document)) {
    const message = judge(link);
    if (!message) continue;
    const { at, start, end } = link;
    const params = { text: link.text?.trim() || at.text.slice(start, end), url: link.url ?? '' };
    report(at.place(start, end), message, params, { block: at.block ?? undefined, fixes: [choice('choose')] });
  }
}

/** The address without what browsers overlook: blanks and control characters. */
export const addressOf = ({ url }: Link): string =>
  (url ?? '').replace(/[^!-\uffff]+/g, '').replace(/\\(?=[!-/])/g, '');

/** Whether an image names a file at all. */
export const hasFile = (link: Link): boolean => !/^(?:#|undefined|null)?$/.test(addressOf(link));

/** The name of a picture's file, or what a camera calls it. */
export const isFileName = (text: string): boolean =>
  /^\S{1,200}\.(?:jpe?g|png|gif|webp|svg|avif|heic|tiff?|bmp)$/i.test(text) ||
  /^(?:img|dsc[fn]?|pxl|image|photo|picture|screenshot|bild|foto|unnamed|untitled)[-_ ]?\d*$/i.test(text);
