import type { Hint } from '../../engine';
import type { InlineContext } from './inline';
import type { Element } from './tree';

/** A block of the page as Markdown, and what the mark-up says it is. */
export interface PageBlock {
  readonly text: string;
  readonly hint?: Hint;
  /** Line of the HTML where it begins, counted from 1. */
  readonly line?: number;
  /** It stands behind the text, and is of the article all the same. */
  readonly isTail?: boolean;
}

/** What is known of the page before its blocks are written. */
export interface PageContext extends InlineContext {
  /** What the mark-up says of an element; all blocks in it are that. */
  readonly hints: ReadonlyMap<Element, Hint>;
  /** Parts of the site around the article, and why. */
  readonly frames: ReadonlyMap<Element, Hint>;
  /** Fact boxes, and of which kind. */
  readonly boxes: ReadonlyMap<Element, Hint>;
  /** The element that holds the article; null: the whole text does. */
  readonly main: Element | null;
  /** The element in it that holds its text alone, or `main`: behind it the article is over. */
  readonly core: Element | null;
  /** The title above the text, or within; null: none of the page's elements is. */
  readonly title: Element | null;
  /** Elements that hold `main` or a hinted element: they are looked into, whatever they are. */
  readonly opened: ReadonlySet<Element>;
}

/** What lies outside of the article is the site's, unless it is a paragraph of prose above it. */
export interface Surroundings {
  frame: Hint | null;
  /** The article has begun. */
  isPast: boolean;
  /** Its text is over, but not the element that holds it: a correction may follow, and the author's other pieces. */
  isTail?: boolean;
}
