import {
  type Element,
  attributeOf,
  classesOf,
  elementsIn,
  isElement,
  isText,
  isUnread,
  isBlockName,
  isHidden,
} from './tree';

/** How much of what an element holds. */
export interface Weight {
  /** Words of prose, those of links aside: what an article is made of. */
  readonly prose: number;
  readonly words: number;
  /** Words in links that lead to other pages. */
  readonly linked: number;
  /** A heading in it is one link. */
  readonly isHeaded: boolean;
}

export type Weights = ReadonlyMap<Element, Weight>;

/** Words a run of text needs to be prose rather than a label. */
const PROSE_WORDS = 8;

const HEADING = /^h[1-6]$/;

/** @param isOff - Elements that are not counted, with all they hold. */
export function weightsOf(body: Element, isOff: (element: Element) => boolean = () => false): Weights {
  const weights = new Map<Element, Weight>();
  const weigh = (element: Element, isLinked: boolean): Weight & { loose: number } => {
    let [prose, loose, words, linked] = [0, 0, 0, 0];
    let isHeaded = false;
    for (const child of element.childNodes) {
      if (isText(child)) {
        const count = (child.value.match(/\S+/g) ?? []).length;
        words += count;
        if (isLinked) linked += count;
        else loose += count;
      } else if (isElement(child) && !isUnread(child) && !isHidden(child) && !isOff(child)) {
        const own = weigh(child, isLinked || isLinkAway(child));
        words += own.words;
        linked += own.linked;
        isHeaded ||= own.isHeaded;
        if (child.tagName === 'a') continue;
        prose += own.prose;
        loose += own.loose;
      }
    }
    if (isBlockName(element.tagName) && element.tagName !== 'br') {
      if (loose >= PROSE_WORDS) prose += loose;
      loose = 0;
    }
    if (HEADING.test(element.tagName)) isHeaded = words > 0 && linked === words;
    const weight = { prose, words, linked, isHeaded, loose };
    weights.set(element, weight);
    return weight;
  };
  weigh(body, false);
  return weights;
}

const isLinkAway = (element: Element): boolean =>
  element.tagName === 'a' && /^[^#]/.test(attributeOf(element, 'href') ?? '');

const NOTHING: Weight = { prose: 0, words: 0, linked: 0, isHeaded: false };
export const weightIn = (weights: Weights, element: Element): Weight => weights.get(element) ?? NOTHING;
export const weightOf = (weights: Weights, element: Element): number => weightIn(weights, element).prose;

/** Elements that may wrap an article; it is never looked for within others. */
const WRAPPERS = new Set('body div main article section center form table tbody td tr font span'.split(' '));
/** What says that the article begins here. */
const CONTENT =
  / (?:entry-content|post-content|article-(?:body|content|text)|articlebody|story-(?:body|content|text)|post-body|content-body|td-post-content) /;
/** Whether it calls itself the article's text. */
export const isNamedText = (element: Element): boolean =>
  CONTENT.test(classesOf(element)) || /articlebody/i.test(attributeOf(element, 'itemprop') ?? '');
/** Of the prose, what the element that holds the article holds at least. */
const SHARE = 0.8;
/** The same, where a name says that it does. */
const NAMED_SHARE = 0.4;

export interface Place {
  /** The element that holds the article, head and all. */
  readonly main: Element;
  /** The element in it that holds the text alone; what stands behind is of the site. */
  readonly core: Element;
}

/** Where the article is: from the body inwards, as long as one child holds nearly all of the prose. */
export function placeOf(body: Element, weights: Weights): Place {
  const parts = partsIn(body, weights);
  const isWhole = (element: Element): boolean => (parts.get(element)?.length ?? 1) === 1;
  const into = (element: Element): Element | undefined => {
    const next = nextIn(element, weights) ?? namedIn(element, weights);
    return next && isWhole(next) ? next : undefined;
  };
  let core = body;
  let main: Element | null = null;
  for (let next: Element | undefined = body; next; next = into(core)) {
    // A name may lead past the article that holds it.
    main ??= articleBetween(core, next);
    core = next;
    if (core.tagName === 'article' || isNamedText(core)) main ??= core;
  }
  return { main: main ?? core, core };
}

/**
 * By element that calls itself the article's text: all that do in the same article. It may be parted, say around an
 * advertisement, and then none of them is its text alone.
 */
function partsIn(body: Element, weights: Weights): ReadonlyMap<Element, readonly Element[]> {
  const parts = new Map<Element, Element[]>();
  const look = (parent: Element, ofArticle: Element[]): void => {
    for (const child of elementsIn(parent)) {
      if (weightOf(weights, child) === 0) continue;
      if (!isNamedText(child)) look(child, child.tagName === 'article' ? [] : ofArticle);
      else {
        ofArticle.push(child);
        parts.set(child, ofArticle);
      }
    }
  };
  look(body, []);
  return parts;
}

/** The nearest `article` around an element, within the other. */
function articleBetween(outer: Element, inner: Element): Element | null {
  for (let node = inner.parentNode; node && node !== outer && 'tagName' in node; node = node.parentNode)
    if (node.tagName === 'article') return node;
  return null;
}

function nextIn(element: Element, weights: Weights): Element | undefined {
  const whole = weightOf(weights, element);
  return elementsIn(element).find(
    (child) => WRAPPERS.has(child.tagName) && whole > 0 && weightOf(weights, child) >= SHARE * whole,
  );
}

/** The one element that calls itself the article's text, and holds a good part of the prose. */
function namedIn(element: Element, weights: Weights): Element | undefined {
  const whole = weightOf(weights, element);
  const look = (parent: Element): Element[] =>
    elementsIn(parent)
      .filter((child) => weightOf(weights, child) >= NAMED_SHARE * whole)
      .flatMap((child) => (isNamedText(child) ? [child] : look(child)));
  const found = whole > 0 && !isNamedText(element) ? look(element) : [];
  return found.length === 1 ? found[0] : undefined;
}
