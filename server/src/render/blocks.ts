import type {
  Block,
  FactBox,
  Faq,
  Heading,
  Image,
  OtherBlock,
  ReaderQuestion,
} from '../../../shared/contracts/content';
import {
  CALL,
  EMBED,
  FACT_BOX_EMBED,
  FAQ_EMBED,
  IMAGE,
  PROSE,
  QUESTION_EMBED,
  QUOTE,
  TABLE,
} from '../../../shared/blocks';
import { gridOr } from '../../../shared/grid';
import type { BlockRow } from '../documents/rows';
import { type HastContent, toHtml } from '../vendor/mdast.mjs';
import type { RenderContext } from './context';
import { element } from './element';
import { faqsHtml } from './faqs';
import { nameHeadings, proseHtml } from './markdown';
import { link, markdownOf, paragraph } from './nodes';
import { renderFactBox, renderQuestion } from './parts';
import { type InWords, factBoxInWords, faqsInWords, questionInWords } from './parts-in-words';
import { textOf } from './plain';
import { portable } from './portable';
import { imageInWords, quoteInWords, renderImage, renderQuote } from './single';
import { text } from './stored';
import { cellsOf, renderTable, tableInWords } from './table';
import { linkOf, webPageOf } from './urls';

/** A block of the body with what it shows from other entries, already in their public shape. */
export interface BlockSource {
  readonly block: BlockRow;
  readonly factBoxes: readonly FactBox[];
  readonly faqs: readonly Faq[];
  readonly questions: readonly ReaderQuestion[];
  readonly image: Image | null;
  /** Public plain values of a block that isn't ours. */
  readonly plain: Readonly<Record<string, string | number | boolean | null>>;
}

/** A block as the page shows it, and its words. */
export interface Drawn extends InWords {
  readonly block: Block | OtherBlock;
  /** Headings of prose. */
  readonly headings?: readonly Heading[];
}

type Draw = (source: BlockSource, id: string, number: number, context: RenderContext) => Drawn | null;

const html = (...nodes: HastContent[]): string => toHtml(nodes);

const drawers: Readonly<Record<string, { readonly name: string; readonly draw: Draw }>> = {
  [PROSE]: {
    name: 'prose',
    draw({ block }, id, _, context) {
      const markdown = text(block.markdown);
      if (!markdown) return null;
      const tree = context.read(markdown);
      const nodes = proseHtml(tree, `nr-${id}`);
      const headings = nameHeadings(nodes, tree, context.ids);
      const words = { text: textOf(tree), markdown: markdownOf(...portable(tree, context)) };
      return { block: { __component: PROSE, id, markdown, html: html(...nodes) }, headings, ...words };
    },
  },
  [TABLE]: {
    name: 'table',
    draw({ block }, id, number, context) {
      const grid = gridOr(block.grid);
      if (!grid || grid.rows.length === 0) return null;
      const fields = { caption: text(block.caption), source: text(block.source), grid };
      const table = { id, number, ...fields, cells: cellsOf(grid, context) };
      const markup = html(renderTable(table, context));
      return { block: { __component: TABLE, id, ...fields, html: markup }, ...tableInWords(table, context) };
    },
  },
  [QUOTE]: {
    name: 'quote',
    draw({ block }, id) {
      const words = text(block.text);
      if (!words) return null;
      const quote = { text: words, speaker: text(block.speaker), role: text(block.role), url: webUrl(block.url) };
      return { block: { __component: QUOTE, id, ...quote, html: html(renderQuote(quote)) }, ...quoteInWords(quote) };
    },
  },
  [IMAGE]: {
    name: 'image',
    draw: ({ image }, id) =>
      image && { block: { __component: IMAGE, id, image, html: html(renderImage(image)) }, ...imageInWords(image) },
  },
  [FACT_BOX_EMBED]: {
    name: 'fact-box',
    draw({ factBoxes: [box] }, id, _, context) {
      if (!box) return null;
      const markup = html(renderFactBox(id, box, context));
      const block = { __component: FACT_BOX_EMBED, id, factBox: box.documentId, html: markup } as const;
      return { block, ...factBoxInWords(box, context) };
    },
  },
  [FAQ_EMBED]: {
    name: 'faq',
    draw({ faqs }, id, _, context) {
      if (faqs.length === 0) return null;
      const ids = faqs.map(({ documentId }) => documentId);
      const block = { __component: FAQ_EMBED, id, faqs: ids, html: faqsHtml(faqs, context.site.faqMarkup) } as const;
      return { block, ...faqsInWords(faqs, context) };
    },
  },
  [QUESTION_EMBED]: {
    name: 'question',
    draw({ questions: [question] }, id, _, context) {
      if (!question) return null;
      const markup = html(renderQuestion(question, context));
      const block = { __component: QUESTION_EMBED, id, question: question.documentId, html: markup } as const;
      return { block, ...questionInWords(question, context) };
    },
  },
  [EMBED]: {
    name: 'embed',
    draw({ block }, id) {
      const url = webPageOf(block.url);
      if (!url) return null;
      const provider = url.hostname.replace(/^www\./, '');
      const anchor = element('a', { href: url.href, rel: ['noopener'] }, provider);
      const markup = html(element('p', { className: ['nr-embed'], dataProvider: provider }, anchor));
      return {
        block: { __component: EMBED, id, url: url.href, provider, html: markup },
        text: '',
        markdown: markdownOf(paragraph(link(url.href, url.href))),
      };
    },
  },
  [CALL]: {
    name: 'call',
    draw({ block }, id, _, { site }) {
      const [words, target] = [text(block.text), linkOf(block.url)];
      if (!words || !target) return null;
      const url = site.absolute(target);
      const markup = html(element('p', { className: ['nr-call'] }, element('a', { href: url }, words)));
      return {
        block: { __component: CALL, id, text: words, url, html: markup },
        text: '',
        markdown: markdownOf(paragraph(link(url, words))),
      };
    },
  },
};

/** The blocks that readers see; empty ones, calls without link and embeds of nothing published are left out. */
export function drawBlocks(sources: readonly BlockSource[], context: RenderContext): Drawn[] {
  const numbers = new Map<string, number>();
  return sources.flatMap((source) => {
    const { __component } = source.block;
    const drawer = drawers[__component];
    const name = drawer?.name ?? __component.replace(/[^a-z0-9]+/gi, '-').toLowerCase();
    const number = (numbers.get(name) ?? 0) + 1;
    const id = `${name}-${number}`;
    const drawn = drawer
      ? drawer.draw(source, id, number, context)
      : { block: { ...source.plain, __component, id, html: '' as const }, text: '', markdown: '' };
    if (drawn) numbers.set(name, number);
    return drawn ? [drawn] : [];
  });
}

const webUrl = (value: unknown): string | null => webPageOf(value)?.href ?? null;
