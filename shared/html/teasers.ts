/** Cards and lists that lead to other articles: neighbours of one make, each with a headline that is a link. */
import { type Element, type Node, attributeOf, isElement, isText, wordsOf } from './tree';
import { type Weights, weightIn } from './weights';

/** Cards that make a list of teasers, and links that do. */
const CARDS = 3;
/** Longest card, in words. */
const CARD_WORDS = 90;
/** Shortest headline, in words. */
const HEADLINE_WORDS = 3;
/** Of the words of an item without a heading, what is link at least. */
const LINKED_SHARE = 0.85;

/**
 * The children of an element that are teasers, or the element itself, where it holds nothing else.
 *
 * @param before - What stands before the element.
 */
export function teasersIn(parent: Element, before: Element | null, weights: Weights): readonly Element[] {
  if (parent.tagName === 'tr' || parent.tagName === 'table') return [];
  const found: Element[] = [];
  let run: Element[] = [];
  let above: Node | null = before;
  const end = (): void => {
    if (run.length >= CARDS && !isAnnounced(above)) found.push(...run);
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

const LISTS = new Set(['ul', 'ol', 'menu', 'dir']);

function isTeaser(element: Element, weights: Weights): boolean {
  const { words, linked, isHeaded } = weightIn(weights, element);
  if (words > CARD_WORDS || linked < HEADLINE_WORDS) return false;
  return isHeaded || linked >= LINKED_SHARE * words;
}

const makeOf = (element: Element): string =>
  `${element.tagName} ${(attributeOf(element, 'class') ?? '').trim().split(/\s+/)[0] ?? ''}`;

/** "These papers were used:" above a list makes it a part of the text. */
const isAnnounced = (above: Node | null): boolean =>
  above !== null && /:\s*$/.test(isText(above) ? above.value : wordsOf(above));
