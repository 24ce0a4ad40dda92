/** The links and images of a document. */
import { type Document, isText } from './document';
import { choice } from './fixes';
import { type Link, scanInline } from './read/inline';
import { type Definitions, define } from './read/link';
import type { Report } from './rule';
import { type Text, textAt, textsThatHold } from './texts';
import { HOLDS } from './holds';

export interface PlacedLink extends Link {
  readonly at: Text;
  /** `url` without what browsers overlook: blanks, control characters and escapes. */
  readonly address: string;
}

const known = new WeakMap<Document, readonly PlacedLink[]>();

/** Links and images in the order of the text, and where calls lead; read once, as several rules ask. */
export function linksOf(document: Document): readonly PlacedLink[] {
  const ready = known.get(document);
  if (ready) return ready;
  const links = readLinks(document);
  for (const block of document.blocks) {
    if (block.type !== 'call' || !block.url) continue;
    const { text, url, textStart } = block;
    const at = textAt(text, block, textStart);
    links.push({ kind: 'link', text, url, start: 0, end: text.length, at, address: addressOf(url) });
  }
  known.set(document, links);
  return links;
}

function readLinks(document: Document): PlacedLink[] {
  const found: PlacedLink[] = [];
  const texts = textsThatHold(document, HOLDS.bracket | HOLDS.angle | HOLDS.address);
  const definitions = texts.length > 0 ? definitionsIn(document) : null;
  for (const at of texts) {
    if (!at.block || isDefinition(at.text)) continue;
    const { links } = definitions?.size ? scanInline(at.text, definitions) : at.inline;
    for (const { kind, text, url, start, end, bare } of links)
      found.push({ kind, text, url, start, end, bare, at, address: addressOf(url) });
  }
  return found;
}

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

const addressOf = (url: string | null): string =>
  url === null ? '' : PLAIN.test(url) ? url : url.replace(/[^!-\uffff]+/g, '').replace(/\\(?=[!-/])/g, '');
const PLAIN = /^[!-[\]-~]*$/;

/** Whether an image names a file at all. */
export const hasFile = (link: PlacedLink): boolean => !/^(?:#|undefined|null)?$/.test(link.address);

/** The name of a picture's file, or what a camera calls it. */
export const isFileName = (text: string): boolean =>
  /^\S{1,200}\.(?:jpe?g|png|gif|webp|svg|avif|heic|tiff?|bmp)$/i.test(text) ||
  /^(?:img|dsc[fn]?|pxl|image|photo|picture|screenshot|bild|foto|unnamed|untitled)[-_ ]?\d*$/i.test(text);
