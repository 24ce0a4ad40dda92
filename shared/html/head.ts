/** Which elements are title, byline, date and standfirst. */
import type { Hint } from '../../engine';
import { type PageMetadata, comparable, isAlike } from './metadata';
import {
  type Element,
  attributeOf,
  classesOf,
  isBlockName,
  isHidden,
  isUnread,
  startsBefore,
  styleOf,
  walk,
  wordsOf,
} from './tree';
import { holdsBlocks } from './inline';
import { isWordTitle } from './list';

const HEADLINE = / (?:\S*[-_])?(?:headline|entry-title|post-title|article-title)(?:[-_]\S*)? /;
const STANDFIRST =
  / (?:\S*[-_])?(?:standfirst|subtitle|sub-?headline|sub-?title|dek|deck|lede|article-summary|entry-summary|kicker-text)(?:[-_]\S*)? /;
const BYLINE =
  / (?:\S*[-_])?(?:by-?lines?|authors?|autor(?:es)?|auteurs?|verfasser|writers?)(?:(?:__?|-)(?:names?|link|item))? /;
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
  const free = seen.filter((element) => !isTaken(element));
  const day = free.find(isDate);
  const date = day && wrapperOf(day);
  const byline = bylineIn(free, date ?? null) ?? unnamedBylineIn(free, title, metadata);
  if (byline) hints.set(byline, 'byline');
  // Its line tells both.
  if (date && !(byline && holds(byline, date))) hints.set(date, 'date');
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
  classes.test(namesOf(element)) || property.test((attributeOf(element, 'itemprop') ?? '').toLowerCase());

/** Class names, id, and what tests of the site call it. */
const namesOf = (element: Element): string =>
  `${classesOf(element)}${(attributeOf(element, 'data-testid') ?? '').toLowerCase()} `;

/** The headline that the page's own metadata names; else its only heading of the first rank, or what is styled as one. */
function titleIn(seen: readonly Element[], { titles }: PageMetadata): Element | null {
  const isShort = (element: Element): boolean => wordsOf(element) !== '' && wordCount(element) <= TITLE_WORDS;
  const headings = seen.filter((element) => /^h[1-6]$/.test(element.tagName) && isShort(element));
  const named = new Set(titles.map(comparable));
  const within = titles.map((title) => ` ${comparable(title)} `);
  const firsts = headings.filter(({ tagName }) => tagName === 'h1');
  return (
    [...firsts, ...headings].find((heading) => named.has(comparable(wordsOf(heading)))) ??
    firsts.find((heading) => within.some((title) => opensWith(title, heading))) ??
    likestOf(firsts, titles) ??
    seen.find(
      (element) =>
        says(element, HEADLINE, /^headline$/) &&
        isShort(element) &&
        !/^(?:a|span)$/.test(element.tagName) &&
        (titles.length === 0 || titles.some((one) => isAlike(wordsOf(element), one))),
    ) ??
    firsts.find((heading) =>
      within.some((title) => title.includes(` ${comparable(wordsOf(heading))} `) && wordCount(heading) > 2),
    ) ??
    (titles.length === 0 || firsts.length === 1 ? firsts[0] : undefined) ??
    (titles.length === 0 ? styledTitle(seen) : undefined) ??
    null
  );
}

/** Of several headings the one that says most of what the metadata do, if it says half of it. */
function likestOf(headings: readonly Element[], titles: readonly string[]): Element | undefined {
  const known = new Set(titles.flatMap((title) => comparable(title).split(' ')));
  const shares = headings.map((heading) => {
    const words = comparable(wordsOf(heading)).split(' ');
    return words.length > 2 ? words.filter((word) => known.has(word)).length / words.length : 0;
  });
  const most = Math.max(0, ...shares);
  return most >= 0.5 ? headings[shares.indexOf(most)] : undefined;
}

/** "Trams return" of "Trams return | Ines Holm | City": names of sites stand behind. */
const opensWith = (title: string, heading: Element): boolean =>
  title.startsWith(` ${comparable(wordsOf(heading))} `) && wordCount(heading) > 2;

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
  if (line === element) return true;
  const known = metaLines.get(line);
  if (known !== undefined) return known;
  const isMeta = holdsBlocks(line) || wordCount(line) <= META_WORDS;
  metaLines.set(line, isMeta);
  return isMeta;
}

/** Lines that were read, as one may hold a thousand days. */
const metaLines = new WeakMap<Element, boolean>();

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
      !/^(?:\p{Ll}+|By|Von|Par|Por)?:?$/u.test(wordsOf(element)) &&
      wordCount(element) <= BYLINE_WORDS &&
      isOfMeta(element) &&
      isAlone(element),
  );
  if (!named) return null;
  return lineOrWrapper(named, isAlone);
}

/** As much of the line around as tells nothing else. */
function lineOrWrapper(named: Element, isAlone: (line: Element) => boolean = () => true): Element {
  const line = lineAround(named);
  return isAlone(line) && !holdsBlocks(line) && wordCount(line) <= BYLINE_WORDS ? line : wrapperOf(named);
}

/** How lines that name their author begin, or go on behind the day, in the languages we know. */
const OPENS =
  /^(?:(?:[Ww]ritten|[Pp]osted|[Ww]ords|[Ss]tory|[Tt]ext|[Pp]ublicado)\s+)?(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|Text|Текст|Автор)\s*:?\s+[\p{Lu}\p{Lo}]/u;
const GOES_ON = /\d.*\s(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or)\s+[\p{Lu}\p{Lo}\d][^.!?]*$/u;
/** Where sites tell of their authors. */
const ADDRESS = /\/(?:authors?|autor(?:es)?|auteurs?|by|staff|profiles?|people|contributors?|writers?)\/[^/?#]+/i;
/** Elements before and behind the title among which a byline is looked for that no name tells. */
const BEFORE = 12;
const BEHIND = 60;

/** The short line near the title that names whom the metadata name, begins like a byline, or leads to an author. */
function unnamedBylineIn(seen: readonly Element[], title: Element | null, { authors }: PageMetadata): Element | null {
  const at = title ? seen.findIndex((element) => !startsBefore(element, title)) : 0;
  const names = authors.map(comparable);
  const near = seen.slice(Math.max(0, at - BEFORE), at + BEHIND).filter((element) => {
    const isLine = isBlockName(element.tagName) || element.tagName === 'a';
    return isLine && !holdsBlocks(element) && wordsOf(element) !== '' && wordCount(element) <= META_WORDS;
  });
  const isNamed = (element: Element): boolean => {
    const words = ` ${comparable(wordsOf(element))} `;
    return names.length > 0 && names.every((name) => words.includes(` ${name} `));
  };
  const isOpened = (element: Element): boolean =>
    element.tagName !== 'a' &&
    (GOES_ON.test(wordsOf(element)) || (OPENS.test(wordsOf(element)) && !/^h[1-6]$/.test(element.tagName)));
  const leads = (element: Element): boolean =>
    element.tagName === 'a' &&
    ADDRESS.test(attributeOf(element, 'href') ?? '') &&
    wordCount(element) <= NAME_WORDS &&
    /^\p{Lu}\S*\s/u.test(wordsOf(element)) &&
    isOfMeta(element);
  const found = near.find(isNamed) ?? near.find(isOpened) ?? near.find(leads);
  return found ? lineOrWrapper(found) : null;
}

const NAME_WORDS = 5;
