import { type Element, isElement, isText, isUnread, isBlockName, isHidden } from './tree';

export type Weights = ReadonlyMap<Element, number>;

/** Words a run of text needs to be prose rather than a label. */
const PROSE_WORDS = 8;

/** Words of prose in every element, words of links aside: what an article is made of. */
export function weightsOf(body: Element): Weights {
  const weights = new Map<Element, number>();
  const weigh = (element: Element): { prose: number; loose: number } => {
    let prose = 0;
    let loose = 0;
    for (const child of element.childNodes) {
      if (isText(child)) loose += (child.value.match(/\S+/g) ?? []).length;
      else if (isElement(child) && !isUnread(child) && !isHidden(child) && child.tagName !== 'a') {
        const own = weigh(child);
        prose += own.prose;
        loose += own.loose;
      }
    }
    if (isBlockName(element.tagName) && element.tagName !== 'br') {
      if (loose >= PROSE_WORDS) prose += loose;
      loose = 0;
    }
    weights.set(element, prose);
    return { prose, loose };
  };
  weigh(body);
  return weights;
}

export const weightOf = (weights: Weights, element: Element): number => weights.get(element) ?? 0;

/** Elements that may wrap an article; it is never looked for within others. */
const WRAPPERS = new Set('body div main article section center form table tbody tr td font span'.split(' '));
/** What says that the article begins here. */
const CONTENT =
  / (?:entry-content|post-content|article-(?:body|content)|articlebody|story-(?:body|content)|post-body|content-body|td-post-content) /;
const SHARE = 0.8;

/**
 * The element that holds the article: from the body inwards, as long as one child holds nearly all of the prose.
 *
 * @param classesOf - Class names of an element.
 */
export function mainOf(body: Element, weights: Weights, classesOf: (element: Element) => string): Element {
  let main = body;
  for (;;) {
    if (main.tagName === 'article' || CONTENT.test(classesOf(main))) return main;
    const whole = weightOf(weights, main);
    const next = main.childNodes.find(
      (child): child is Element =>
        isElement(child) && WRAPPERS.has(child.tagName) && whole > 0 && weightOf(weights, child) >= SHARE * whole,
    );
    if (!next) return main;
    main = next;
  }
}
