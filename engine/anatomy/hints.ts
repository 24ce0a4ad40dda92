/** What the mark-up of a page says its blocks are, taken before anything is guessed from their words. */
import { type FactBoxItem, type FactBoxKind, type FurnitureKind, FACT_BOX_KINDS, isText, placeOf } from '../document';
import type { FaqItem, ReaderQuestionItem, Role } from '../document';
import { phrasesFor } from '../phrases/packs';
import type { Phrases } from '../phrases/phrases';
import { boxLabel } from './boxes';
import { afterOpener, bylineBehindDate, datedByline, readNames, splitByline } from './byline';
import { type Anatomy, type Piece, markFurniture } from './marks';
import { splitAttribution } from './attribution';
import { grammarOf, isTitleWord } from './names';
import type { Signature } from './signature';

/** `fact-box` alone goes on with the box above; `furniture` is a part of the site around the article. */
export type Hint =
  | 'title'
  | 'byline'
  | 'date'
  | 'standfirst'
  | 'breadcrumb'
  | 'faq-question'
  | 'faq-answer'
  | 'reader-question'
  | 'reader-answer'
  | 'fact-box'
  | `fact-box:${FactBoxKind}`
  | `furniture:${FurnitureKind}`;

/** By line, counted from 1: what the block that begins there is. */
export type Hints = Readonly<Record<number, Hint>>;

export interface Hinted {
  readonly factBoxes: readonly FactBoxItem[];
  readonly faqs: readonly FaqItem[];
  readonly readerQuestions: readonly ReaderQuestionItem[];
}

type Grown<T> = Omit<T, 'answer'> & { readonly answer: string[] };

/** Marks the blocks that the mark-up tells of. @param hintAt - By the offset at which a block begins. */
export function takeHints({ pieces, phrases }: Anatomy, hintAt: ReadonlyMap<number, Hint>): Hinted {
  const boxes: (FactBoxItem & { readonly blocks: string[] })[] = [];
  const faqs: Grown<FaqItem>[] = [];
  const readerQuestions: Grown<ReaderQuestionItem>[] = [];
  for (const piece of pieces) {
    const { block } = piece;
    const [role, kind] = hintAt.get(block.start)?.split(':') ?? [];
    if (role === undefined) continue;
    if (role === 'furniture') markFurniture(piece, kind as FurnitureKind);
    else piece.mark.role = role as Role;
    const text = isText(block) ? block.text : '';
    if (role === 'fact-box' && (kind || boxes.length === 0)) {
      const found = boxLabel(text, phrases);
      const known = FACT_BOX_KINDS.find((one) => one === kind) ?? 'background';
      const label = found?.label ?? (block.type === 'heading' ? text.length : 0);
      boxes.push({ kind: found?.kind ?? known, blocks: [block.key], label });
    } else if (role === 'fact-box') boxes.at(-1)?.blocks.push(block.key);
    else if (role === 'faq-question') faqs.push({ question: block.key, answer: [] });
    else if (role === 'faq-answer' && faqs.length === 0) faqs.push({ question: null, answer: [block.key] });
    else if (role === 'faq-answer') faqs.at(-1)?.answer.push(block.key);
    else if (role === 'reader-question')
      readerQuestions.push({ question: block.key, answer: [], ...splitAttribution(text, phrases) });
    else if (role === 'reader-answer') readerQuestions.at(-1)?.answer.push(block.key);
  }
  return { factBoxes: boxes, faqs, readerQuestions };
}

/** A byline that the mark-up names: it needs no "by". null where its line names nobody. */
export function hintedSignature({ label, block }: Piece, phrases: Phrases): Signature | null {
  const place = placeOf(block);
  const english = phrasesFor('en');
  // Pages in a language without a pack write "by" as well, and old ones in any.
  const { line, date } =
    bylineBehindDate(label, phrases) ?? bylineBehindDate(label, english) ?? datedByline(label, phrases);
  const opened = afterOpener(line, phrases) ?? afterOpener(line, english) ?? line;
  const text = withoutAddresses(date ? opened : beforeNumbers(opened, phrases, opened !== line));
  if (!text) return null;
  return {
    byline: { ...splitByline(text, phrases), text, place },
    pieces: [],
    date: date ? { text: date, place } : null,
  };
}

/** "@inesholm", also glued to a name; an address of mail. */
const withoutAddresses = (text: string): string =>
  text.includes('@') ? text.replace(/\s?\S{1,60}@\S{1,60}\.\S{1,20}|\s?@\s?\w+/g, '').replace(EDGES, '') : text;

/**
 * What stands before the first number, which few names have, and before the words of a date around it.
 *
 * @param isOpened - "By" stands before it: then a number may be where the name begins.
 */
function beforeNumbers(text: string, phrases: Phrases, isOpened: boolean): string {
  const number = text.search(/\d/);
  if (number < 0 || isNumberedRole(text, number, phrases)) return text;
  let end = number;
  while (end > 0 && !/[\s·|,(–—]/.test(text[end - 1] ?? '')) end--;
  const words = text.slice(0, end).split(/\s+/);
  const { months, weekdays, dateFillers, dateLabels } = phrases;
  const ofDates = new Set([...months, ...weekdays, ...dateFillers, ...dateLabels].flatMap((one) => one.split('/')));
  const [, second] = number === 0 && isOpened ? (/^\d+\s(\p{Lu}\p{L}+)$/u.exec(text) ?? []) : [];
  if (second && !isOfDate(second, ofDates)) return text;
  while (words.length > 0 && isOfDate(words.at(-1) ?? '', ofDates)) words.pop();
  const before = words.join(' ');
  // "Ines Holm, class of 2026": what the number belongs to goes with it.
  const part = /[·|,(–—][^·|,(–—]+$/.exec(before);
  const isCut = part !== null && readNames(before.replace(EDGES, ''), phrases) === null;
  return (isCut ? before.slice(0, part.index) : before).replace(EDGES, '');
}

/** "Ines Holm, Area 51 correspondent": the number is a part of the role. */
function isNumberedRole(text: string, number: number, phrases: Phrases): boolean {
  const rest = text.slice(number).split(/\s+/);
  if (rest.length < 2 || rest.some((word) => /[·|,(–—]/.test(word))) return false;
  return isTitleWord(rest.at(-1) ?? '', grammarOf(phrases)) && readNames(text, phrases) !== null;
}

const EDGES = /^[\s|·•,:–—-]+|[\s|·•,:(–—-]+$/g;
const isOfDate = (word: string, known: ReadonlySet<string>): boolean => {
  const plain = word.toLowerCase().replace(/[.,:;()|·•–—-]/g, '');
  return plain === '' || known.has(plain);
};
