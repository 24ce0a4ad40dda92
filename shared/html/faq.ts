/** Questions and answers as the mark-up says them: `<details>`, `<dl>`, schema.org, accordions with hidden answers. */
import type { Hint } from '../../engine';
import type { PageBlock } from './context';
import { type MarkedQuestion, comparable } from './metadata';
import { holdsBlocks } from './inline';
import {
  type Element,
  attributeOf,
  classesOf,
  elementsIn,
  firstWordsOf,
  hasWords,
  isElement,
  isHidden,
  isText,
  isUnread,
  walk,
  wordsOf,
} from './tree';

const isQuestion = (words: string): boolean => /\?["”’»)]?$/.test(words) && words.length <= LONGEST_QUESTION;
const LONGEST_QUESTION = 300;
/** No more than tell that it is none: elements lie within each other, and each may hold the whole page. */
const shortWordsOf = (element: Element): string => firstWordsOf(element, LONGEST_QUESTION);
/** Of an answer no more is compared, in UTF-16 units. */
const LONGEST_ANSWER = 10_000;
const FAQ = / (?:\S*[-_])?faqs?(?:[-_]\S*)? /;

/** Pairs of elements that ask and answer by their names: at least two of them, half of them questions. */
export function pairsIn(body: Element): Map<Element, Hint> {
  const hints = new Map<Element, Hint>();
  const details = walk(body).filter(({ tagName }) => tagName === 'details');
  const groups = [
    details.map(detailsPair),
    ...walk(body)
      .filter(({ tagName }) => tagName === 'dl')
      .map(termPairs),
  ];
  for (const group of groups) {
    const pairs = group.filter((pair) => pair !== null);
    const asked = pairs.filter(([question]) => isQuestion(shortWordsOf(question)));
    const isMarked = pairs.length === 1 && pairs.every(([question]) => isWithinFaq(question));
    if ((asked.length < 2 && !isMarked) || asked.length * 2 < pairs.length) continue;
    for (const [question, answers] of pairs) {
      hints.set(question, 'faq-question');
      for (const answer of answers) hints.set(answer, 'faq-answer');
    }
  }
  return hints;
}

type Pair = readonly [question: Element, answers: readonly Element[]];

/** All that stands beside the summary answers, with an element of its own or without. */
function detailsPair(details: Element): Pair | null {
  const summary = elementsIn(details).find(({ tagName }) => tagName === 'summary');
  return summary ? [summary, []] : null;
}

function termPairs(list: Element): Pair[] {
  const pairs: [Element, Element[]][] = [];
  for (const part of elementsIn(list).flatMap((child) => (child.tagName === 'div' ? elementsIn(child) : [child]))) {
    if (part.tagName === 'dt') pairs.push([part, []]);
    else if (part.tagName === 'dd') pairs.at(-1)?.[1].push(part);
  }
  return pairs;
}

function isWithinFaq(element: Element): boolean {
  for (let node: Element['parentNode'] = element.parentNode; node && 'tagName' in node; node = node.parentNode)
    if (FAQ.test(classesOf(node))) return true;
  return false;
}

/** Questions said by microdata. */
export const microdataIn = (body: Element): MarkedQuestion[] =>
  walk(body)
    .filter((element) => /schema\.org\/Question$/.test(attributeOf(element, 'itemtype') ?? ''))
    .flatMap((element) => {
      const find = (property: string): Element | undefined =>
        walk(element).find((one) => attributeOf(one, 'itemprop') === property);
      const [question, answer] = [find('name'), find('acceptedAnswer') ?? find('suggestedAnswer')];
      return question && answer ? [{ question: wordsOf(question), answer: wordsOf(answer) }] : [];
    });

const ASKS = new Set('h2 h3 h4 h5 h6 dt button summary strong b'.split(' '));

/** Questions within what is named a FAQ by its class: headings and the like, each with all up to the next. */
export function namedIn(body: Element): MarkedQuestion[] {
  const found: { question: string; answer: string }[] = [];
  const read = (parent: Element): void => {
    for (const child of parent.childNodes) {
      const last = found.at(-1);
      if (isText(child) && last) last.answer += ` ${child.value}`;
      if (!isElement(child) || isUnread(child)) continue;
      const words = ASKS.has(child.tagName) ? shortWordsOf(child) : '';
      if (isQuestion(words)) found.push({ question: words, answer: '' });
      else read(child);
    }
  };
  const look = (parent: Element): void => {
    for (const child of elementsIn(parent)) {
      const from = found.length;
      if (!FAQ.test(classesOf(child))) look(child);
      else {
        read(child);
        // One question alone may be a link to it.
        if (found.length - from < 2) found.length = from;
      }
    }
  };
  look(body);
  return found;
}

/** Answers that a click would show: kept, where the question stands right above, opens them, or is said by linked data. */
export function shownIn(body: Element, marked: readonly MarkedQuestion[]): Set<Element> {
  const shown = new Set<Element>();
  const opened = new Set<string>();
  const answers = new Set(marked.map(({ answer }) => comparable(answer)));
  for (const element of walk(body)) {
    const target = attributeOf(element, 'aria-controls');
    if (target && isQuestion(shortWordsOf(element))) opened.add(target);
  }
  const look = (parent: Element, above: Element | null): void => {
    let previous = above;
    for (const child of parent.childNodes) {
      if (!isElement(child)) continue;
      if (isHidden(child)) {
        const words = answers.size > 0 ? wordsOf(child) : '';
        const isOpened = opened.has(attributeOf(child, 'id') ?? '');
        const isAsked = previous !== null && isOneLine(previous) && isQuestion(shortWordsOf(previous));
        if (isOpened || isAsked || (words && answers.has(comparable(words)))) shown.add(child);
      } else look(child, previous);
      if (hasWords(child)) previous = child;
    }
  };
  look(body, null);
  return shown;
}

/** A line of its own, however it is wrapped. */
function isOneLine(element: Element): boolean {
  const [only, ...more] = elementsIn(element);
  return !holdsBlocks(element) || (only !== undefined && more.length === 0 && isOneLine(only));
}

/**
 * Tells blocks that ask what the page's own FAQ mark-up asks, and the blocks below each that answer. Mark-up about
 * something that the page does not ask is not used.
 */
export function withMarkedQuestions(blocks: readonly PageBlock[], marked: readonly MarkedQuestion[]): PageBlock[] {
  if (marked.length === 0) return [...blocks];
  const answers = new Map(
    marked.map(({ question, answer }) => [comparable(question), comparable(answer.slice(0, LONGEST_ANSWER))]),
  );
  let open: string | null = null;
  let isFirst = false;
  return blocks.map((block) => {
    const words = comparable(block.text.replace(/\]\([^)]*\)/g, ']'));
    const answer = answers.get(words);
    if (answer !== undefined && (!block.hint || block.hint.startsWith('faq'))) {
      open = answer;
      isFirst = true;
      return { ...block, hint: 'faq-question' };
    }
    if (open === null || block.hint) return block;
    const isAnswer = isFirst ? !block.text.startsWith('#') : open.includes(words);
    isFirst = false;
    if (!isAnswer) open = null;
    return isAnswer ? { ...block, hint: 'faq-answer' } : block;
  });
}
