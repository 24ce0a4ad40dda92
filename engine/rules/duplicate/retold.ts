/** Passages that may be told twice, and those that are on purpose. */
import { normalise } from '../../normalise';
import type { Block, Document, HeadingBlock, Place, Role } from '../../document';
import type { Phrases } from '../../phrases/phrases';
import { type Text, textsOf } from '../../texts';
import { withoutTargets } from './pointers';

export interface Telling {
  readonly block: Block;
  readonly place: Place;
  /** The text as readers see it, without the addresses of its links. */
  readonly text: string;
  /** As it is written. */
  readonly source: string;
  readonly pairs: Int32Array;
  /** Those it stands under, from the top. */
  readonly headings: readonly string[];
}

const ROLES: readonly Role[] = ['standfirst', 'body', 'fact-box', 'faq-answer', 'reader-answer'];

/** In UTF-16 units; what a longer one is about stands at its beginning. */
const LONGEST_HEADING = 200;

/** Paragraphs and cells of tables with enough words to compare. Items of lists sum up, or share a form. */
export function tellingsOf(document: Document): Telling[] {
  const tellings: Telling[] = [];
  let [above, headings]: [readonly HeadingBlock[], readonly string[]] = [[], []];
  for (const text of textsOf(document)) {
    const { block, pairs } = text;
    if (block?.type === 'heading') {
      above = [...above.filter(({ depth }) => depth < block.depth), block];
      headings = above.map(({ text: words }) => words.slice(0, LONGEST_HEADING));
    } else if (block && pairs.length > 0 && ROLES.includes(block.role)) tellings.push(new Told(text, block, headings));
  }
  return tellings;
}

/** Few of them are like another, and asked for more than their pairs of words. */
class Told implements Telling {
  readonly source: string;
  readonly pairs: Int32Array;

  constructor(
    private readonly at: Text,
    readonly block: Block,
    readonly headings: readonly string[],
  ) {
    this.source = at.text;
    this.pairs = at.pairs;
  }

  get text(): string {
    return withoutTargets(this.source);
  }

  get place(): Place {
    return this.at.place(0, this.source.length);
  }
}

const QUOTATION = /^[*_]*["“„«„»‘「『][^]*["”“»«’」』][\s.*_]*$/;

/** Marks of a site builder, an image, a fence or a line of code, what a program prints, addresses of links: nobody's words. */
const CODE = /^\s*(?:[{<!]|`{3}|`[^`]*`\s*$|#+\s|\+\+\+|\[\w+ \w+=|\[[^\]\n]{1,200}\]:)/;
/** A bold label, which is no sentence, or a link that is all of a paragraph: they name what stands elsewhere. */
const LABEL = /^\s*(?:(\*\*|__)(?:(?!\1)[^]){1,120}(?<![.!])\1|\[[^\]]*\]\([^()\s]*\)[.!]?)\s*$/;
/** "17. ", "(0:07:50) 10.", typed before items of an agenda, which share a form. */
const ITEM = /^[*_\s([]*(?:\d{1,3}\\?[.)](?!\d)|\d{1,2}:\d\d)/;
const LONGEST_ITEM = 300;
/** "This should look like this:" */
const INTRODUCTION = /^[^]{0,120}:[\s*_]*$/;

/** Two lines that lead over to what follows them. */
export const areIntroductions = (a: Telling, b: Telling): boolean =>
  INTRODUCTION.test(a.text) && INTRODUCTION.test(b.text);

/** In UTF-16 units; a longer note tells something. */
const LONGEST_CREDIT = 160;

/** A quotation taken out of the text, a summary, or a line about the text. */
export function isOnPurpose(
  { text, source, headings }: Telling,
  { conclusions, creditLabels, creditStarts }: Phrases,
): boolean {
  if (QUOTATION.test(text) || CODE.test(source) || LABEL.test(source)) return true;
  if (source.length < LONGEST_ITEM && ITEM.test(source)) return true;
  const opening = `${normalise(text.slice(0, 60))} `;
  const opens = (phrase: string): boolean => opening.startsWith(`${phrase} `);
  const colon = text.slice(0, 40).indexOf(':');
  return (
    conclusions.includes(normalise(headings.at(-1) ?? '')) ||
    conclusions.some(opens) ||
    creditStarts.some(opens) ||
    (colon > 0 &&
      text.length < LONGEST_CREDIT &&
      creditLabels.includes(normalise(text.slice(0, colon)).replace(/ \d+$/, '')))
  );
}
