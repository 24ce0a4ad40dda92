/**
 * A page's HTML as the Markdown that the importer reads, with what the mark-up says its lines are. The same for a file, a
 * paste and a page of the server; no script runs and nothing is fetched.
 */
import type { Hint, Hints } from '../../engine';
import { blocksOf } from './blocks';
import type { PageBlock, PageContext } from './context';
import { microdataIn, namedIn, pairsIn, shownIn, withMarkedQuestions } from './faq';
import { headOf } from './head';
import { comparable, metadataOf, type PageMetadata } from './metadata';
import { rolesIn } from './roles';
import { type Element, startsBefore, treeOf, walk, wordsOf } from './tree';
import { placeOf, weightsOf } from './weights';

export interface HtmlPage {
  /** Markdown, with front matter where the page's head says what no line shows. */
  readonly text: string;
  readonly hints: Hints;
  /** By line of the text, counted from 0: the line of the HTML it comes from, counted from 1; 0: none. */
  readonly lines: readonly number[];
}

/**
 * Reads HTML: a whole page, or what was copied from a word processor or a browser. Every word that readers see is in the
 * text; what belongs to the site around the article is hinted as furniture. Time is linear in the length of the source.
 *
 * @throws Never for any text.
 */
export function readHtml(html: string): HtmlPage {
  const root = treeOf(html);
  const body = walk(root).find(({ tagName }) => tagName === 'body');
  if (!body) return { text: '', hints: {}, lines: [] };
  const metadata = seenIn(body, metadataOf(root));
  const isWhole = isWholePage(body, metadata);
  const roles = rolesIn(body, weightsOf(body), isWhole);
  const isFrame = (element: Element): boolean => roles.frames.has(element);
  const head = headOf(body, metadata, isFrame);
  const marked = [...metadata.questions, ...microdataIn(body), ...namedIn(body)];
  const { main, core } = isWhole ? placeOf(body, weightsOf(body, isFrame)) : { main: body, core: body };
  const context: PageContext = {
    origin: metadata.origin,
    shown: shownIn(body, marked),
    hints: new Map([...pairsIn(body), ...head.hints]),
    ...roles,
    main: main === body ? null : main,
    core: core === body ? null : core,
    title: isWhole ? titleAbove(head.hints, core, body) : null,
    opened: ancestorsOf([main, ...head.hints.keys()], body),
  };
  return lay(withMarkedQuestions(blocksOf(body, context), marked), head.title, metadata);
}

/** What a reader meets after the text is no title of it. */
function titleAbove(hints: ReadonlyMap<Element, Hint>, core: Element, body: Element): Element | null {
  const title = [...hints].find(([, hint]) => hint === 'title')?.[0];
  return title && (startsBefore(title, core) || core === body || ancestorsOf([title], body).has(core)) ? title : null;
}

/** One word alone is an account as often as a name: it counts where readers see it. */
function seenIn(body: Element, metadata: PageMetadata): PageMetadata {
  if (metadata.authors.every((name) => /\s/.test(name))) return metadata;
  const words = ` ${comparable(wordsOf(body))} `;
  const authors = metadata.authors.filter((name) => /\s/.test(name) || words.includes(` ${comparable(name)} `));
  return { ...metadata, authors };
}

/** What was copied out of a page has no head. */
const isWholePage = (body: Element, { titles }: PageMetadata): boolean =>
  titles.length > 0 || walk(body).some(({ tagName }) => tagName === 'article' || tagName === 'main');

function ancestorsOf(elements: readonly Element[], body: Element): Set<Element> {
  const found = new Set<Element>();
  for (const element of elements)
    for (let node = element.parentNode; node && node !== body && 'tagName' in node; node = node.parentNode)
      found.add(node);
  return found;
}

/** Front matter, then block by block with a blank line between; hints name first lines. */
function lay(blocks: readonly PageBlock[], title: string | null, metadata: PageMetadata): HtmlPage {
  const front = frontMatterOf(metadata, blocks);
  const all: PageBlock[] = title ? [{ text: `# ${title}`, hint: 'title' }, ...blocks] : [...blocks];
  const hints: Record<number, NonNullable<PageBlock['hint']>> = {};
  const lines: number[] = front ? [...front.split('\n').map(() => 0), 0] : [];
  for (const { text, hint, line = 0 } of all) {
    if (hint) hints[lines.length + 1] = hint;
    for (const _ of text.split('\n')) lines.push(line);
    lines.push(0);
  }
  return { text: [front, ...all.map(({ text }) => text)].filter(Boolean).join('\n\n'), hints, lines };
}

/** What the head says better than the lines, or alone. A page that names nobody in its lines is asked for no more. */
function frontMatterOf({ authors, date, section }: PageMetadata, blocks: readonly PageBlock[]): string {
  const byline = blocks.find(({ hint }) => hint === 'byline');
  const lines = [
    ...((byline && !opensWith(byline.text, authors)) || authors.length === 0
      ? []
      : ['author:', ...authors.map((name) => `  - ${quoted(name)}`)]),
    ...(date ? [`date: ${quoted(date)}`] : []),
    ...(section ? [`section: ${quoted(section)}`] : []),
  ];
  return lines.length ? ['---', ...lines, '---'].join('\n') : '';
}

/** Words before a name: "Story by". */
const OPENER_WORDS = 3;

/** Whether a byline names all of them, and one first. */
function opensWith(byline: string, authors: readonly string[]): boolean {
  const words = ` ${comparable(byline)} `;
  const places = authors.map((name) => words.indexOf(` ${comparable(name)} `));
  return places.every((at) => at >= 0) && words.slice(0, Math.min(...places)).split(' ').length - 1 <= OPENER_WORDS;
}

const quoted = (value: string): string => (/^[[>|"'-]/.test(value) ? `"${value}"` : value);
