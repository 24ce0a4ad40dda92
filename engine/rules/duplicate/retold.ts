/** Passages that may be told twice, and those that are on purpose. */
import { normalise } from '../../normalise';
import { type Block, type Document, type Place, type Role, placeOf, placeOfRows } from '../../document';
import type { Phrases } from '../../phrases/phrases';
import type { Context } from '../../rule';
import { FEWEST_WORDS, pairsOf } from '../../similar';
import { withoutTargets } from './pointers';

export interface Telling {
  readonly block: Block;
  readonly place: Place;
  /** The text as readers see it, without the addresses of its links. */
  readonly text: string;
  /** As it is written. */
  readonly source: string;
  readonly pairs: Int32Array;
  /** The heading it stands under. */
  readonly heading: string;
}

const ROLES: readonly Role[] = ['standfirst', 'body', 'fact-box', 'faq-answer', 'reader-answer'];
/** Eight words of a letter each; of Chinese, a sentence. */
const SHORTEST = 15;

/** Paragraphs and cells of tables with enough words to compare. Items of lists sum up, or share a form. */
export function tellingsOf({ blocks }: Document, once: Context['once']): Telling[] {
  const tellings: Telling[] = [];
  let heading = '';
  const add = (block: Block, source: string, place: () => Place): void => {
    if (source.length < SHORTEST) return;
    const text = withoutTargets(source);
    const pairs = once('pairs', text, pairsOfAll);
    if (pairs.length >= FEWEST_WORDS - 1) tellings.push({ block, place: place(), text, source, pairs, heading });
  };
  for (const block of blocks) {
    if (block.type === 'heading') heading = block.text;
    else if (!ROLES.includes(block.role)) continue;
    else if (block.type === 'paragraph') add(block, block.text, () => placeOf(block));
    else if (block.type === 'table')
      for (const [row, { cells }] of block.rows.entries())
        for (const [column, { text }] of cells.entries()) add(block, text, () => placeOfRows(block, row, row, column));
  }
  return tellings;
}

const pairsOfAll = (text: string): Int32Array => pairsOf(text);

const QUOTATION = /^[*_]*["“„«„»‘「『][^]*["”“»«’」』][\s.*_]*$/;

/** Marks of a site builder, an image, a fence: nobody's words. */
const CODE = /^\s*(?:[{<!]|`{3}|\+\+\+|\[\w+ \w+=)/;
/** "This should look like this:" */
const INTRODUCTION = /^[^]{0,120}:[\s*_]*$/;

/** Two lines that lead over to what follows them. */
export const areIntroductions = (a: Telling, b: Telling): boolean =>
  INTRODUCTION.test(a.text) && INTRODUCTION.test(b.text);

/** In UTF-16 units; a longer note tells something. */
const LONGEST_CREDIT = 160;

/** A quotation taken out of the text, a summary, or a line about the text. */
export function isOnPurpose(
  { text, source, heading }: Telling,
  { conclusions, creditLabels, creditStarts }: Phrases,
): boolean {
  if (QUOTATION.test(text) || CODE.test(source)) return true;
  const opening = `${normalise(text.slice(0, 60))} `;
  const opens = (phrase: string): boolean => opening.startsWith(`${phrase} `);
  const colon = text.slice(0, 40).indexOf(':');
  return (
    conclusions.includes(normalise(heading)) ||
    conclusions.some(opens) ||
    creditStarts.some(opens) ||
    (colon > 0 && text.length < LONGEST_CREDIT && creditLabels.includes(normalise(text.slice(0, colon))))
  );
}
