/** Blocks of a page's elements, as Markdown, in the order of the page. */
import type { Hint } from '../../engine';
import { codeOf } from './code';
import type { PageBlock, PageContext, Surroundings } from './context';
import { holdsBlocks, lineOf, runsOf, toMarkdown } from './inline';
import { listOf, termsOf, wordListOf } from './list';
import { tableOf } from './table';
import { goesOn } from './tail';
import {
  type Element,
  type Node,
  attributeOf,
  elementsIn,
  isBlockName,
  isElement,
  isHidden,
  isText,
  isUnread,
  lineOfNode,
  partedWords,
  startsBefore,
  wordsOf,
} from './tree';

type Parent = { readonly childNodes: readonly Node[] };

export const blocksOf = (parent: Parent, context: PageContext): PageBlock[] =>
  write(parent, context, { frame: context.main ? 'furniture:page-frame' : null, isPast: false });

function write(parent: Parent, context: PageContext, around: Surroundings): PageBlock[] {
  const blocks: PageBlock[] = [];
  let line: Node[] = [];
  const nodes = parent.childNodes;
  const isMeta = nodes.some((node) => isElement(node) && isHintedWord(node, context));
  const end = (hint?: Hint, more: readonly Node[] = []): void => {
    const nodesOfLine = [...line, ...more];
    // Names and days are told without their links.
    const texts = hint ? [saidBy(nodesOfLine, hint)] : linesOf(nodesOfLine, context);
    for (const text of texts) {
      const words = isMeta ? text.replace(SEPARATORS, '').trim() : text;
      const isAboveTitle = nodesOfLine[0] !== undefined && isAbove(nodesOfLine[0], context);
      if (words) blocks.push(framed({ text: words, hint, line: lineOfWords(nodesOfLine) }, around, isAboveTitle));
    }
    line = [];
  };
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i];
    if (!node || !isShown(node, context)) continue;
    if (isElement(node) && isHintedWord(node, context)) {
      // "by" before a name, "Posted on" before a day go with it.
      if (line.map(wordsOf).join(' ').trim().split(/\s+/).length > LABEL_WORDS) end();
      end(context.hints.get(node), [node]);
      continue;
    }
    const list = isElement(node) ? wordListOf(nodes, i, context) : null;
    const before = { ...around };
    const own = list ? [{ text: list.text }] : blockOf(node, context, around);
    if (list) i += list.length - 1;
    if (own === null) line.push(node);
    else {
      end();
      const isDone = isElement(node) && (node === context.main || context.opened.has(node));
      const at = lineOfNode(node);
      for (const block of own) {
        const placed = block.line === undefined ? { ...block, line: at } : block;
        blocks.push(isDone ? placed : framed(placed, before, isAbove(node, context)));
      }
    }
  }
  end();
  return blocks;
}

const saidBy = (nodes: readonly Node[], hint: Hint): string =>
  hint === 'byline' ? partedWords(nodes) : nodes.map(wordsOf).join(' ');

/** A text that begins with a line break begins on the next line. */
function lineOfWords(nodes: readonly Node[]): number | undefined {
  const first = nodes.find((node) => wordsOf(node) !== '') ?? nodes[0];
  const line = first && lineOfNode(first);
  if (!first || line === undefined || !isText(first)) return line;
  return line + (/^\s*/.exec(first.value)?.[0].split('\n').length ?? 1) - 1;
}

const LABEL_WORDS = 2;
/** What parts byline, date and reading time on one line. */
const SEPARATORS = /^[\s\\|·•,/–—-]+|[\s|·•,/–—-]+$/g;

/** A name or a day within a line. */
const isHintedWord = (node: Element, { hints }: PageContext): boolean =>
  hints.has(node) && !isBlockName(node.tagName) && !holdsBlocks(node);

const isShown = (node: Node, context: PageContext): boolean =>
  isText(node) || (isElement(node) && !isUnread(node) && (!isHidden(node) || context.shown.has(node)));

/** Words of a paragraph above the article that make it a part of it. */
const PROSE_WORDS = 20;

/** @param isAboveTitle - Up there only a paragraph within the article is a part of it. */
function framed(block: PageBlock, { frame, isPast, isTail }: Surroundings, isAboveTitle: boolean): PageBlock {
  if ((frame === null && !isAboveTitle) || block.hint || block.isTail) return block;
  const isProse = !isPast && !/^[-#|>]|\]\(/.test(block.text) && block.text.split(/\s+/).length >= PROSE_WORDS;
  if (isProse && (frame === null || !isAboveTitle)) return block;
  if ((frame === null || isTail) && /^!\[[^\]]*\]\([^()]*\)$/.test(block.text)) return block;
  return { ...block, text: block.text.replace(/^#+ /, ''), hint: frame ?? 'furniture:page-frame' };
}

const isAbove = (node: Node, { title }: PageContext): boolean => title !== null && startsBefore(node, title);

/** The blocks an element is, or null where it is part of a line. */
function blockOf(node: Node, context: PageContext, around: Surroundings): PageBlock[] | null {
  if (!isElement(node)) return null;
  const own = elementOf(node, context, around);
  if (node === context.core) {
    around.isTail = around.frame === null;
    around.frame ??= 'furniture:page-frame';
    around.isPast = true;
  }
  return own;
}

function elementOf(node: Element, context: PageContext, around: Surroundings): PageBlock[] | null {
  if (node === context.main) {
    const own = write(node, context, { frame: null, isPast: false });
    around.isPast = true;
    return own;
  }
  if (context.opened.has(node)) return opened(node, context, around);
  const hint = context.hints.get(node);
  if (hint) return hinted(node, hint, context);
  const frame = context.frames.get(node);
  if (frame) return oneLine(wordsOf(node), frame);
  if (around.isTail && goesOn(node)) {
    const own = write({ childNodes: [node] }, context, { frame: null, isPast: true });
    return own.map((block) => ({ ...block, isTail: true }));
  }
  if (around.frame !== null && !isProseHolder(node)) return oneLine(wordsOf(node), around.frame);
  const box = context.boxes.get(node);
  if (box) return inParts(node.childNodes, box, 'fact-box', context);
  return plainBlock(node, context, around);
}

/** Outside of the article whole parts are taken off at once; only a paragraph may be one of it. */
const isProseHolder = (node: Element): boolean => !isBlockName(node.tagName) || ['p', 'div'].includes(node.tagName);

/** An element of the site that holds a part of the article, such as a header with its title. */
function opened(node: Element, context: PageContext, around: Surroundings): PageBlock[] {
  const frame = context.frames.get(node);
  if (!frame) return write(node, context, around);
  return write(node, context, { frame, isPast: true });
}

const oneLine = (text: string, hint: Hint): PageBlock[] => (text ? [{ text: escapeStart(text), hint }] : []);

function hinted(node: Element, hint: Hint, context: PageContext): PageBlock[] {
  const line = lineOf(node.childNodes, context, true);
  // A title leads nowhere, though on old pages it is a link to itself.
  if (hint === 'title') return line ? [{ text: `# ${titleOf(node, context)}`, hint }] : [];
  if (hint === 'faq-answer') return inParts(node.childNodes, hint, hint, context);
  return oneLine(
    hint === 'faq-question' ? line : hint === 'standfirst' ? lineOf(node.childNodes, context) : saidBy([node], hint),
    hint,
  );
}

const titleOf = (title: Element, context: PageContext): string =>
  toMarkdown(runsOf(title.childNodes, context, true).map((run) => ({ ...run, href: null })))
    .replace(/\s+/g, ' ')
    .trim();

function inParts(nodes: readonly Node[], first: Hint, rest: Hint, context: PageContext): PageBlock[] {
  return write({ childNodes: nodes }, context, { frame: null, isPast: false }).map((block, index) =>
    block.hint ? block : { ...block, hint: index === 0 ? first : rest },
  );
}

/** Quotations within each other that are told apart; a text of marks alone would be the page's length times its depth. */
const DEEPEST_QUOTE = '> '.repeat(16);

function plainBlock(node: Element, context: PageContext, around: Surroundings): PageBlock[] | null {
  const depth = /^h([1-6])$/.exec(node.tagName)?.[1];
  if (depth) return headingOf(node, Number(depth), context);
  switch (node.tagName) {
    case 'table':
      return tableOf(node, context, (cell) => write(cell, context, around));
    case 'ul':
    case 'ol':
    case 'menu':
    case 'dir':
      return listOf(node, context, () => write(node, context, around));
    case 'dl':
      return termsOf(node, context, () => write(node, context, around));
    case 'blockquote':
      return write(node, context, around).map((block) =>
        block.hint || block.text.startsWith(DEEPEST_QUOTE)
          ? block
          : { ...block, text: block.text.replace(/^/gm, '> ') },
      );
    case 'pre':
      return codeOf(node);
    case 'details':
      return detailsOf(node, context, around);
    case 'summary':
      return oneBold(lineOf(node.childNodes, context, true));
    case 'figcaption':
      return linesOf(node.childNodes, context).map((text) => ({ text }));
    case 'a':
      // A whole card may be one link: its words stay one, and lead where they led.
      if (holdsBlocks(node) && attributeOf(node, 'href')) {
        const text = lineOf([node], context);
        return text ? [{ text: escapeStart(text) }] : [];
      }
  }
  return isBlockName(node.tagName) && node.tagName !== 'br'
    ? write(node, context, around)
    : holdsBlocks(node)
      ? write(node, context, around)
      : null;
}

function detailsOf(details: Element, context: PageContext, around: Surroundings): PageBlock[] {
  const blocks = write(details, context, around);
  const asks = elementsIn(details).some((child) => context.hints.get(child) === 'faq-question');
  return asks ? blocks.map((block) => (block.hint ? block : { ...block, hint: 'faq-answer' })) : blocks;
}

const oneBold = (words: string): PageBlock[] => (words ? [{ text: `**${words.replaceAll('*', '')}**` }] : []);

function headingOf(heading: Element, depth: number, context: PageContext): PageBlock[] {
  const words = lineOf(heading.childNodes, context, true);
  return words ? [{ text: `${'#'.repeat(depth)} ${words}` }] : [];
}

/** Paragraphs of a run of inline nodes: two breaks in a row part them. */
function linesOf(nodes: readonly Node[], context: PageContext): string[] {
  return toMarkdown(runsOf(nodes, context))
    .split(/\n[ \t]*\n\s*/)
    .map((text) =>
      text
        .split('\n')
        .map((line) => escapeStart(line.replace(/[ \t]+/g, ' ').trim()))
        .join('\n')
        .trim(),
    )
    .filter(Boolean);
}

/** What would be a mark of Markdown at the head of a line is a word here. Bullets and numbers typed as text stay such. */
const escapeStart = (line: string): string =>
  /^[#>|=+~`\-\d]/.test(line)
    ? line
        .replace(/^(?=#{1,6}(?:\s|$)|>|\||={1,}$|\+\s|~{3}|`{3}|-{2,}$)/, '\\')
        .replace(/^(\d{3,9})(?=[.)]\s)/, '$1\\')
    : line;
