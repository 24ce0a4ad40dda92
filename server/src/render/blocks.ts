import type { Block, FactBox, Faq, Image, OtherBlock, ReaderQuestion } from '../../../shared/contracts/content';
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
import { renderProse } from './markdown';
import { renderFactBox, renderFaqs, renderQuestion } from './parts';
import { text } from './stored';
import { renderTable } from './table';
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

type Draw = (source: BlockSource, id: string, number: number, context: RenderContext) => Block | null;

const html = (...nodes: HastContent[]): string => toHtml(nodes);

const drawers: Readonly<Record<string, { readonly name: string; readonly draw: Draw }>> = {
  [PROSE]: {
    name: 'prose',
    draw({ block }, id, _, { ids, mediaUrl }) {
      const markdown = text(block.markdown);
      if (!markdown) return null;
      const nodes = renderProse(markdown, { ids, prefix: `nr-${id}`, mediaUrl });
      return { __component: PROSE, id, markdown, html: html(...nodes) };
    },
  },
  [TABLE]: {
    name: 'table',
    draw({ block }, id, number, context) {
      const grid = gridOr(block.grid);
      if (!grid || grid.rows.length === 0) return null;
      const fields = { caption: text(block.caption), source: text(block.source), grid };
      return { __component: TABLE, id, ...fields, html: html(renderTable({ id, number, ...fields }, context)) };
    },
  },
  [QUOTE]: {
    name: 'quote',
    draw({ block }, id) {
      const quote = text(block.text);
      if (!quote) return null;
      const fields = { text: quote, speaker: text(block.speaker), role: text(block.role), url: webUrl(block.url) };
      return { __component: QUOTE, id, ...fields, html: html(quoteOf(fields)) };
    },
  },
  [IMAGE]: {
    name: 'image',
    draw: ({ image }, id) => image && { __component: IMAGE, id, image, html: html(figureOf(image)) },
  },
  [FACT_BOX_EMBED]: {
    name: 'fact-box',
    draw({ factBoxes: [box] }, id, _, context) {
      if (!box) return null;
      return { __component: FACT_BOX_EMBED, id, factBox: box.documentId, html: html(renderFactBox(id, box, context)) };
    },
  },
  [FAQ_EMBED]: {
    name: 'faq',
    draw({ faqs }, id, _, context) {
      if (faqs.length === 0) return null;
      const ids = faqs.map(({ documentId }) => documentId);
      return { __component: FAQ_EMBED, id, faqs: ids, html: html(renderFaqs(faqs, context)) };
    },
  },
  [QUESTION_EMBED]: {
    name: 'question',
    draw({ questions: [question] }, id, _, context) {
      if (!question) return null;
      const markup = html(renderQuestion(question, context));
      return { __component: QUESTION_EMBED, id, question: question.documentId, html: markup };
    },
  },
  [EMBED]: {
    name: 'embed',
    draw({ block }, id) {
      const url = webPageOf(block.url);
      if (!url) return null;
      const provider = url.hostname.replace(/^www\./, '');
      const link = element('a', { href: url.href, rel: ['noopener'] }, provider);
      const markup = html(element('p', { className: ['nr-embed'], dataProvider: provider }, link));
      return { __component: EMBED, id, url: url.href, provider, html: markup };
    },
  },
  [CALL]: {
    name: 'call',
    draw({ block }, id) {
      const [words, url] = [text(block.text), linkOf(block.url)];
      if (!words || !url) return null;
      const markup = html(element('p', { className: ['nr-call'] }, element('a', { href: url }, words)));
      return { __component: CALL, id, text: words, url, html: markup };
    },
  },
};

/** The blocks that readers see; empty ones, calls without link and embeds of nothing published are left out. */
export function drawBlocks(sources: readonly BlockSource[], context: RenderContext): (Block | OtherBlock)[] {
  const numbers = new Map<string, number>();
  return sources.flatMap((source) => {
    const { __component } = source.block;
    const drawer = drawers[__component];
    const name = drawer?.name ?? __component.replace(/[^a-z0-9]+/gi, '-').toLowerCase();
    const number = (numbers.get(name) ?? 0) + 1;
    const id = `${name}-${number}`;
    const drawn = drawer
      ? drawer.draw(source, id, number, context)
      : { ...source.plain, __component, id, html: '' as const };
    if (drawn) numbers.set(name, number);
    return drawn ? [drawn] : [];
  });
}

const webUrl = (value: unknown): string | null => webPageOf(value)?.href ?? null;

type QuoteFields = {
  readonly text: string;
  readonly speaker: string | null;
  readonly role: string | null;
  readonly url: string | null;
};

function quoteOf({ text: words, speaker, role, url }: QuoteFields): HastContent {
  const name = speaker && url ? element('a', { href: url }, speaker) : speaker;
  const caption = name && role ? [name, `, ${role}`] : (name ?? role);
  return element(
    'figure',
    { className: ['nr-quote'] },
    element(
      'blockquote',
      { cite: url },
      words.split(/\n{2,}/).map((paragraph) => element('p', {}, paragraph)),
    ),
    caption ? element('figcaption', {}, caption) : null,
  );
}

function figureOf({ url, alt, caption, credit, width, height, formats }: Image): HastContent {
  const srcSet = formats.map((format) => `${format.url} ${format.width}w`);
  const sizes = srcSet.length > 0 ? { srcSet, sizes: '(min-width: 48rem) 48rem, 100vw' } : {};
  const img = { src: url, ...sizes, alt: alt ?? '', width, height, loading: 'lazy', decoding: 'async' };
  const creditLine = credit ? element('span', { className: ['nr-credit'] }, credit) : null;
  return element(
    'figure',
    { className: ['nr-image'] },
    element('img', img),
    caption || credit ? element('figcaption', {}, caption, caption && credit ? ' ' : null, creditLine) : null,
  );
}
