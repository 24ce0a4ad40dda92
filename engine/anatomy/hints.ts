/** What the mark-up of a page says its blocks are, taken before anything is guessed from their words. */
import { type FactBoxItem, type FactBoxKind, type FurnitureKind, FACT_BOX_KINDS, isText, placeOf } from '../document';
import type { FaqItem, ReaderQuestionItem, Role } from '../document';
import type { Phrases } from '../phrases/phrases';
import { boxLabel } from './boxes';
import { afterOpener, datedByline, splitByline } from './byline';
import { type Anatomy, type Piece, markFurniture } from './marks';
import { splitAttribution } from './attribution';
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

/** A byline that the mark-up names: it needs no "by". */
export function hintedSignature({ label, block }: Piece, phrases: Phrases): Signature {
  const place = placeOf(block);
  const { line, date } = datedByline(label, phrases);
  const text = afterOpener(line, phrases) ?? line;
  return {
    byline: { ...splitByline(text, phrases), text, place },
    pieces: [],
    date: date ? { text: date, place } : null,
  };
}
