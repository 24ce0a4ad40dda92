/** Cards and lists that lead to other articles: neighbours of one make, each with a headline that is a link. */
import { type Element, type Node, attributeOf, elementsIn, isElement, isText, startsBefore, wordsOf } from './tree';
import { type Weights, weightIn } from './weights';

/** Cards that make a list of teasers, and links that do. */
const CARDS = 3;
/** Longest card, in words. */
const CARD_WORDS = 60;
/** Of the page's prose, what cards hold at most: more of it is a text in parts. */
const MOST_PROSE = 0.5;
/** Shortest headline, in words. */
const HEADLINE_WORDS = 3;
/** Of the words of an item without a heading, what is link at least. */
const LINKED_SHARE = 0.85;

/**
 * The children of an element that are teasers, or the element itself, where it holds nothing else.
 *
 * @param before - What stands before the element.
 * @param total - Words of prose of the page.
 */
export function teasersIn(
  parent: Element,
  before: Element | null,
  weights: Weights,
  total: number,
): readonly Element[] {
  if (parent.tagName === 'tr' || parent.tagName === 'table') return [];
  const found: Element[] = [];
  let run: Element[] = [];
  let above: Node | null = before;
  // Asked once of what stands above, however many runs follow it.
  let asked: { readonly of: Node | null; readonly answer: boolean } | null = null;
  const isCalledFor = (): boolean => {
    if (asked?.of !== above || !asked) asked = { of: above, answer: isAnnounced(above, weights) };
    return asked.answer;
  };
  const end = (): void => {
    const prose = run.reduce((sum, one) => sum + weightIn(weights, one).prose, 0);
    if (run.length >= CARDS && prose <= MOST_PROSE * total && !isCalledFor()) found.push(...run);
    run = [];
  };
  for (const child of parent.childNodes) {
    if (!isElement(child)) {
      if (isText(child) && child.value.trim()) {
        end();
        above = child;
      }
      continue;
    }
    if (weightIn(weights, child).words === 0) continue;
    const isNext = isTeaser(child, weights);
    if (!isNext || (run[0] && makeOf(run[0]) !== makeOf(child))) end();
    if (isNext) run.push(child);
    else above = child;
  }
  end();
  const { words } = weightIn(weights, parent);
  const covered = found.reduce((sum, one) => sum + weightIn(weights, one).words, 0);
  if (covered === words && parent.tagName !== 'body') return found.length > 0 ? [parent] : [];
  // A list is one block.
  return LISTS.has(parent.tagName) ? [] : found;
}

/** Whether prose stands beside an element both before and behind it: within an article it is a part of the text then. */
export function amidProse(weights: Weights): (element: Element) => boolean {
  const edges = new Map<Element, readonly [Element | undefined, Element | undefined]>();
  const edgesIn = (parent: Element): readonly [Element | undefined, Element | undefined] => {
    const known = edges.get(parent);
    if (known) return known;
    const prose = elementsIn(parent).filter((one) => !isTeaser(one, weights) && weightIn(weights, one).prose > 0);
    const found = [prose[0], prose.at(-1)] as const;
    edges.set(parent, found);
    return found;
  };
  return (element) => {
    let outer = element;
    let parent = outer.parentNode;
    // A wrapper of the list alone is looked past.
    while (parent && 'tagName' in parent && weightIn(weights, parent).words === weightIn(weights, element).words) {
      outer = parent;
      parent = outer.parentNode;
    }
    if (!parent || !('tagName' in parent)) return false;
    const [first, last] = edgesIn(parent);
    return first !== undefined && last !== undefined && startsBefore(first, outer) && startsBefore(outer, last);
  };
}

const LISTS = new Set(['ul', 'ol', 'menu', 'dir']);

function isTeaser(element: Element, weights: Weights): boolean {
  const { words, linked, isHeaded } = weightIn(weights, element);
  if (words > CARD_WORDS || linked < HEADLINE_WORDS) return false;
  return isHeaded || linked >= LINKED_SHARE * words;
}

const makeOf = (element: Element): string =>
  `${element.tagName} ${(attributeOf(element, 'class') ?? '').trim().split(/\s+/)[0] ?? ''}`;

/** Longest line that announces a list. */
const ANNOUNCING_WORDS = 200;
/** Headings of lists that belong to the text. */
const SOURCES =
  /^(?:sources?|references?|further reading|links?|(?:foot)?notes|documents|quellen|literatur|weiterführende links|dokumente|liens|références|pour aller plus loin|fuentes|referencias|enlaces|джерела|посилання)$/i;

/** "These papers were used:" above a list makes it a part of the text. */
function isAnnounced(above: Node | null, weights: Weights): boolean {
  if (above && isElement(above) && weightIn(weights, above).words > ANNOUNCING_WORDS) return false;
  const words = above === null ? '' : isText(above) ? above.value.trim() : wordsOf(above);
  return words.endsWith(':') || SOURCES.test(words);
}
