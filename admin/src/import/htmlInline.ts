/** Words of an element on one line, with links and emphasis as Markdown. */

/** What is needed of a node: the browser's own nodes have it. */
export interface PageNode {
  readonly nodeName: string;
  /** The words of a text node; null for any other. */
  readonly nodeValue: string | null;
  readonly childNodes: Iterable<PageNode>;
  getAttribute?(name: string): string | null;
}

const SKIPPED = new Set(
  '#comment SCRIPT STYLE NOSCRIPT TEMPLATE SVG IFRAME NAV HEAD'.split(' ').map((name) => name.toUpperCase()),
);
const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 ' +
    'HEADER HR HTML LI MAIN OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);

export const nameOf = ({ nodeName }: PageNode): string => nodeName.toUpperCase();
export const isText = (node: PageNode): boolean => nameOf(node) === '#TEXT';
export const isSkipped = (node: PageNode): boolean => SKIPPED.has(nameOf(node));
export const isBlock = (node: PageNode): boolean => BLOCKS.has(nameOf(node));

/** Whether a block lies anywhere in it: a wrapper of unknown name, or bold around a whole page, is no part of a line. */
export const holdsBlocks = (node: PageNode): boolean =>
  [...node.childNodes].some((child) => !isSkipped(child) && (isBlock(child) || holdsBlocks(child)));

export interface InlineOptions {
  /** What a forced line break becomes where a line must stay one. */
  readonly lineBreak: '\n' | ' ';
  /** A heading is bold by itself. */
  readonly isBold?: boolean;
}

/** All words on one line: breaks and the borders of blocks become blanks. */
export const lineOf = (nodes: Iterable<PageNode>, isBold = false): string =>
  [...nodes]
    .map((node) => inlineOf(node, { lineBreak: ' ', isBold }))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

export function inlineOf(node: PageNode, options: InlineOptions): string {
  if (isText(node)) return (node.nodeValue ?? '').replace(/\s+/g, ' ');
  if (isSkipped(node)) return '';
  const words = [...node.childNodes].map((child) => inlineOf(child, options)).join('');
  switch (nameOf(node)) {
    case 'BR':
      return options.lineBreak;
    case 'IMG':
      return node.getAttribute?.('alt') ?? '';
    case 'A':
      return linkOf(words, addressOf(node));
    case 'B':
    case 'STRONG':
      return options.isBold ? words : around(words, '**');
    case 'I':
    case 'EM':
      return around(words, '*');
    default:
      return isBlock(node) ? ` ${words} ` : words;
  }
}

/** The address of a link that leads anywhere from another site; null for any other. */
export function addressOf(node: PageNode): string | null {
  const address = node.getAttribute?.('href')?.trim() ?? '';
  return /^https?:/i.test(address) ? address : null;
}

const ESCAPES: Readonly<Record<string, string>> = { '(': '%28', ')': '%29', '<': '%3C', '>': '%3E' };

const linkOf = (words: string, address: string | null): string =>
  address === null
    ? words
    : inside(words, (text) => {
        const target = address.replace(/[()<>]/g, (sign) => ESCAPES[sign] ?? sign).replace(/\s/g, '%20');
        return `[${text.replace(/\s+/g, ' ').replace(/[[\]]/g, '\\$&')}](${target})`;
      });

/** Emphasis within the same emphasis is said once. */
const around = (words: string, mark: '*' | '**'): string =>
  inside(words, (text) => (text.startsWith(mark) && text.endsWith(mark) ? text : mark + text + mark));

/** Blanks at the edges stay outside of what is marked, where Markdown wants them. */
function inside(words: string, wrap: (text: string) => string): string {
  const text = words.trim();
  if (!text) return words;
  const start = words.indexOf(text);
  return words.slice(0, start) + wrap(text) + words.slice(start + text.length);
}
