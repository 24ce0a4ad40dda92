/** Which elements are title, byline, date and standfirst. */
import type { Hint } from '../../engine';
import { type PageMetadata, comparable } from './metadata';
import { type Element, attributeOf, classesOf, isBlockName, isHidden, isUnread, styleOf, walk, wordsOf } from './tree';
import { holdsBlocks } from './inline';
import { isWordTitle } from './list';

const HEADLINE = / (?:\S*[-_])?(?:headline|entry-title|post-title|article-title)(?:[-_]\S*)? /;
const STANDFIRST =
  / (?:\S*[-_])?(?:standfirst|subtitle|sub-?headline|sub-?title|dek|deck|lede|article-summary|entry-summary|kicker-text)(?:[-_]\S*)? /;
const BYLINE = / (?:\S*[-_])?(?:byline|by-line|author|authors|author-name)(?: |$)/;
const DATE = / (?:\S*[-_])?(?:date|published|pubdate|dateline|posted-on|timestamp)(?:[-_](?:time|date))? /;
const BREADCRUMB = /breadcrumbs?/;

/** Words of a byline, a date or the line that holds both. */
const META_WORDS = 25;
const BYLINE_WORDS = 14;
const STANDFIRST_WORDS = 60;
const TITLE_WORDS = 30;

export interface Head {
  readonly hints: ReadonlyMap<Element, Hint>;
  /** The title's words where no element shows them. */
  readonly title: string | null;
}

/** @param isFrame - Whether an element is taken off with all it holds. */
export function headOf(body: Element, metadata: PageMetadata, isFrame: (element: Element) => boolean): Head {
  const hints = new Map<Element, Hint>();
  const seen = readableIn(body, isFrame);
  const title = titleIn(seen, metadata);
  if (title) hints.set(title, 'title');
  const isTaken = (element: Element): boolean => hints.has(element) || (title !== null && holds(element, title));
  const standfirst = seen.find(
    (element) =>
      !isTaken(element) &&
      says(element, STANDFIRST, /^(?:alternativeheadline|description)$/) &&
      wordCount(element) <= STANDFIRST_WORDS &&
      wordCount(element) > 3,
  );
  if (standfirst) hints.set(standfirst, 'standfirst');
  const crumbs = walk(body).find((element) => isCrumbs(element) && wordCount(element) > 1 && !isHidden(element));
  if (crumbs) hints.set(crumbs, 'breadcrumb');
  const day = seen.find((element) => !isTaken(element) && isDate(element));
  const date = day && wrapperOf(day);
  if (date) hints.set(date, 'date');
  const byline = bylineIn(
    seen.filter((element) => !isTaken(element)),
    date ?? null,
  );
  if (byline) hints.set(byline, 'byline');
  return { hints, title: title ? null : (metadata.titles[0] ?? null) };
}

function readableIn(body: Element, isFrame: (element: Element) => boolean): Element[] {
  const seen: Element[] = [];
  const look = (parent: Element): void => {
    for (const node of parent.childNodes) {
      if (!('tagName' in node) || isUnread(node) || isHidden(node)) continue;
      // A header of the site may hold the title of the article.
      if (isFrame(node) && node.tagName !== 'header') continue;
      seen.push(node);
      look(node);
    }
  };
  look(body);
  return seen;
}

const wordCount = (element: Element): number => wordsOf(element).split(' ').filter(Boolean).length;

const says = (element: Element, classes: RegExp, property: RegExp): boolean =>
  classes.test(classesOf(element)) || property.test((attributeOf(element, 'itemprop') ?? '').toLowerCase());

/** The headline that the page's own metadata names; else its only heading of the first rank, or what is styled as one. */
function titleIn(seen: readonly Element[], { titles }: PageMetadata): Element | null {
  const isShort = (element: Element): boolean => wordsOf(element) !== '' && wordCount(element) <= TITLE_WORDS;
  const headings = seen.filter((element) => /^h[1-6]$/.test(element.tagName) && isShort(element));
  const named = new Set(titles.map(comparable));
  const within = titles.map((title) => ` ${comparable(title)} `);
  const firsts = headings.filter(({ tagName }) => tagName === 'h1');
  return (
    [...firsts, ...headings].find((heading) => named.has(comparable(wordsOf(heading)))) ??
    seen.find(
      (element) => says(element, HEADLINE, /^headline$/) && isShort(element) && !/^(?:a|span)$/.test(element.tagName),
    ) ??
    firsts.find((heading) =>
      within.some((title) => title.includes(` ${comparable(wordsOf(heading))} `) && wordCount(heading) > 2),
    ) ??
    (titles.length === 0 || firsts.length === 1 ? firsts[0] : undefined) ??
    (titles.length === 0 ? styledTitle(seen) : undefined) ??
    null
  );
}

/** "Title" of a word processor: by its class, or a first line set much larger than text. */
function styledTitle(seen: readonly Element[]): Element | undefined {
  const first = seen.find((element) => /^(?:p|h[1-6])$/.test(element.tagName) && wordsOf(element));
  if (!first || wordCount(first) > 20) return undefined;
  if (isWordTitle(first)) return first;
  const sizes = [first, ...walk(first)].map((element) => /(?:^|;)font-size:([\d.]+)pt/.exec(styleOf(element))?.[1]);
  return sizes.some((size) => Number(size) >= 20) ? first : undefined;
}

function holds(outer: Element, inner: Element): boolean {
  for (let node: unknown = inner; node; node = (node as Element).parentNode) if (node === outer) return true;
  return false;
}

const isCrumbs = (element: Element): boolean =>
  (BREADCRUMB.test(classesOf(element)) || BREADCRUMB.test((attributeOf(element, 'aria-label') ?? '').toLowerCase())) &&
  wordCount(element) <= 40;

const isDate = (element: Element): boolean => {
  const isMarked =
    element.tagName === 'time' || says(element, DATE, /^datepublished$/) || attributeOf(element, 'datetime') !== null;
  return isMarked && /\d/.test(wordsOf(element)) && wordCount(element) <= 12 && isOfMeta(element);
};

/** The line it stands in is short: a day within a paragraph is a part of its sentence. */
function isOfMeta(element: Element): boolean {
  const line = lineAround(element);
  return line === element || holdsBlocks(line) || wordCount(line) <= META_WORDS;
}

/** The block that the element is or stands in. */
function lineAround(element: Element): Element {
  let line = element;
  while (!isBlockName(line.tagName) && line.parentNode && 'tagName' in line.parentNode) line = line.parentNode;
  return line;
}

/** The outermost inline element of the same words. */
function wrapperOf(element: Element): Element {
  let outer = element;
  for (let parent = element.parentNode; parent && 'tagName' in parent; parent = parent.parentNode) {
    if (isBlockName(parent.tagName) || wordsOf(parent) !== wordsOf(element)) break;
    outer = parent;
  }
  return outer;
}

/** The element that names the author, and as much of its line as tells nothing else. */
function bylineIn(seen: readonly Element[], date: Element | null): Element | null {
  const isAlone = (element: Element): boolean => date === null || !holds(element, date);
  const named = seen.find(
    (element) =>
      (says(element, BYLINE, /^author$/) || attributeOf(element, 'rel') === 'author') &&
      wordsOf(element) !== '' &&
      wordCount(element) <= BYLINE_WORDS &&
      isOfMeta(element) &&
      isAlone(element),
  );
  if (!named) return null;
  const line = lineAround(named);
  return isAlone(line) && !holdsBlocks(line) && wordCount(line) <= BYLINE_WORDS ? line : wrapperOf(named);
}
