/** Words of an element as runs of one look, and runs as Markdown. */
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
  styleOf,
} from './tree';

/** How a run of words looks. */
interface Look {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly struck: boolean;
  readonly code: boolean;
  /** Address of the link it stands in. */
  readonly href: string | null;
}

export interface Run extends Look {
  /** Markdown without marks of emphasis and links; `\n` is a line break. */
  readonly text: string;
}

export interface InlineContext {
  /** Origin of the page (`https://velmar.example`), for addresses without one; null: not known. */
  readonly origin: string | null;
  /** Elements that are kept although they are hidden. */
  readonly shown: ReadonlySet<Element>;
}

const PLAIN: Look = { bold: false, italic: false, struck: false, code: false, href: null };

/** The words of the nodes as runs; neighbours of the same look are one. @param isBold - A heading is bold by itself. */
export function runsOf(nodes: Iterable<Node>, context: InlineContext, isBold = false): Run[] {
  const runs: Run[] = [];
  const add = (text: string, look: Look): void => {
    const last = runs.at(-1);
    if (last && isSame(last, look)) runs[runs.length - 1] = { ...last, text: last.text + text };
    else if (text) runs.push({ ...look, text });
  };
  const collect = (node: Node, look: Look): void => {
    if (isText(node)) return add(escape(node.value.replace(/[\s\u00ad\u200b\ufeff]+/g, toBlank)), look);
    if (!isElement(node) || isUnread(node) || (isHidden(node) && !context.shown.has(node))) return;
    if (node.tagName === 'br') return add('\n', look);
    if (node.tagName === 'img') return add(imageOf(node, context), { ...look, bold: false, italic: false });
    const own = lookOf(node, look, context);
    if (isBlockName(node.tagName)) add(' ', look);
    for (const child of node.childNodes) collect(child, own);
    if (isBlockName(node.tagName)) add(' ', look);
  };
  for (const node of nodes) collect(node, PLAIN);
  return isBold ? runs.map((run) => ({ ...run, bold: false })) : runs;
}

/** Soft hyphens and marks of no width vanish; any other blank is one. */
const toBlank = (blanks: string): string => (/[^\u00ad\u200b\ufeff]/.test(blanks) ? ' ' : '');

/** `<` before a letter would open mark-up. */
const escape = (text: string): string => (text.includes('<') ? text.replace(/<(?=[a-z/!?])/gi, '\\<') : text);

const isSame = (a: Look, b: Look): boolean =>
  a.bold === b.bold && a.italic === b.italic && a.struck === b.struck && a.code === b.code && a.href === b.href;

function lookOf(element: Element, look: Look, { origin }: InlineContext): Look {
  const style = styleOf(element);
  const weight = /(?:^|;)font-weight:(\w+)/.exec(style)?.[1];
  const slant = /(?:^|;)font-style:(\w+)/.exec(style)?.[1];
  const own = { ...look };
  switch (element.tagName) {
    case 'b':
    case 'strong':
    case 'th':
      own.bold = true;
      break;
    case 'i':
    case 'em':
    case 'cite':
      own.italic = true;
      break;
    case 's':
    case 'del':
    case 'strike':
      own.struck = true;
      break;
    case 'code':
    case 'kbd':
    case 'samp':
    case 'tt':
      own.code = true;
      break;
    case 'a':
      own.href = addressOf(attributeOf(element, 'href'), origin) ?? look.href;
      break;
  }
  // Word processors say it by style, and take it back by style.
  if (weight) own.bold = /^(?:bold|bolder|[6-9]00)$/.test(weight);
  if (slant) own.italic = slant !== 'normal';
  return own;
}

/** The address of a link or an image that leads anywhere from another site; null for any other. */
export function addressOf(value: string | null, origin: string | null): string | null {
  const address = value?.trim() ?? '';
  if (/^https?:/i.test(address)) return address;
  if (address.startsWith('//')) return `https:${address}`;
  if (/^mailto:[^\s?]+@/i.test(address)) return address;
  return origin !== null && /^\/[^/]/.test(address) ? origin + address : null;
}

/** `![alt](src)`; the words of a picture that cannot be reached from here; '' for one that says nothing. */
function imageOf(image: Element, { origin }: InlineContext): string {
  const alt = escape((attributeOf(image, 'alt') ?? '').replace(/\s+/g, ' ').trim());
  const sizes = ['width', 'height'].map((side) => attributeOf(image, side) ?? '');
  if (!alt && sizes.some((size) => /^[0-2](?:px)?$/.test(size))) return '';
  const address = ['src', 'data-src', 'data-lazy-src', 'data-original']
    .map((name) => addressOf(attributeOf(image, name), origin))
    .find((found) => found !== null);
  // An emoji is a word, not a picture.
  if (!address || /^\p{Extended_Pictographic}/u.test(alt)) return alt;
  return `![${alt.replace(/[[\]]/g, '\\$&')}](${encode(address)})`;
}

const ESCAPES: Readonly<Record<string, string>> = { '(': '%28', ')': '%29', '<': '%3C', '>': '%3E' };
const encode = (address: string): string =>
  address.replace(/[()<>]/g, (sign) => ESCAPES[sign] ?? sign).replace(/\s/g, '%20');

/** Runs as Markdown, on as many lines as there are breaks. */
export function toMarkdown(runs: readonly Run[]): string {
  const parts = group(spread(runs), ({ href }) => href).map(([href, linked]) => {
    const words = emphasised(linked, [
      ['bold', '**'],
      ['italic', '*'],
      ['struck', '~~'],
      ['code', '`'],
    ]);
    return href === null ? words : linkOf(words, href);
  });
  return join(parts);
}

/** Blanks between two runs of one look take part in it. */
function spread(runs: readonly Run[]): Run[] {
  return runs.map((run, index) => {
    const [before, after] = [runs[index - 1], runs[index + 1]];
    if (run.text.trim() || !before || !after) return run;
    const both = (key: 'bold' | 'italic' | 'struck'): boolean => before[key] && after[key];
    const href = before.href === after.href ? before.href : null;
    return { ...run, bold: both('bold'), italic: both('italic'), struck: both('struck'), code: false, href };
  });
}

type Mark = readonly ['bold' | 'italic' | 'struck' | 'code', string];

function emphasised(runs: readonly Run[], [mark, ...rest]: readonly Mark[]): string {
  if (!mark) return runs.map(({ text }) => text).join('');
  const [key, sign] = mark;
  return join(
    group(runs, (run) => run[key]).map(([isOn, marked]) => {
      const words = emphasised(marked, rest);
      return isOn ? around(words, sign) : words;
    }),
  );
}

function group<T>(runs: readonly Run[], keyOf: (run: Run) => T): [key: T, runs: Run[]][] {
  const groups: [T, Run[]][] = [];
  for (const run of runs) {
    const last = groups.at(-1);
    if (last && last[0] === keyOf(run)) last[1].push(run);
    else groups.push([keyOf(run), [run]]);
  }
  return groups;
}

/** A mark between a letter and a sign that is none would not be read as one: a blank parts them. */
function join(parts: readonly string[]): string {
  let tail = '';
  return parts
    .map((part) => {
      const closes = /[^\p{L}\p{N}\s*](?:\*+|~~)$/u.test(tail) && /^[\p{L}\p{N}]/u.test(part);
      const opens = /[\p{L}\p{N}]$/u.test(tail.slice(-2)) && /^(?:\*+|~~)[^\p{L}\p{N}\s*]/u.test(part.slice(0, 8));
      const words = closes || opens ? ` ${part}` : part;
      tail = (tail + words).slice(-8);
      return words;
    })
    .join('');
}

/** Brackets within a link are words, unless they are those of an image. */
const linkOf = (words: string, href: string): string =>
  wrap(
    words
      .replace(/\n/g, ' ')
      .replace(/!\[(?:\\.|[^\]\\])*\]\([^)]*\)|[[\]]/g, (found) => (found.length > 1 ? found : `\\${found}`)),
    '[',
    `](${encode(href)})`,
  );

/** Each line has marks of its own. */
const around = (words: string, sign: string): string =>
  words
    .split('\n')
    .map((line) => wrap(line, sign, sign))
    .join('\n');

/** Blanks at the edges stay outside of what is marked, where Markdown wants them. */
function wrap(words: string, open: string, close: string): string {
  const text = words.trim();
  if (!/[\p{L}\p{N}\p{S}!]/u.test(text)) return words;
  const start = words.indexOf(text);
  return words.slice(0, start) + open + text + close + words.slice(start + text.length);
}

/** All words on one line: breaks and the borders of blocks become blanks. */
export const lineOf = (nodes: Iterable<Node>, context: InlineContext, isBold = false): string =>
  toMarkdown(runsOf(nodes, context, isBold))
    .replace(/\s+/g, ' ')
    .trim();

const holding = new WeakMap<Element, boolean>();

/** Whether a block lies anywhere in it: a wrapper of unknown name, or bold around a whole page, is no part of a line. */
export function holdsBlocks(element: Element): boolean {
  const known = holding.get(element);
  if (known !== undefined) return known;
  const found = elementsIn(element).some(
    (child) => !isUnread(child) && child.tagName !== 'br' && (isBlockName(child.tagName) || holdsBlocks(child)),
  );
  holding.set(element, found);
  return found;
}
