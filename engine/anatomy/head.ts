/** The head of a pasted page: breadcrumb, title, second headline, byline, date, standfirst. */
import type { Metadata, Place, Role, Span } from '../document';
import { placeOf, textOf } from '../document';
import type { Phrases } from '../phrases/phrases';
import { normalise } from '../normalise';
import { bylineOf } from './byline';
import { isDate } from './dates';
import { hintedSignature } from './hints';
import { claimedMinutes } from './reading-time';
import { type Signature, findLastSignature, findSignature } from './signature';
import {
  type Anatomy,
  type Piece,
  HEADING_WORDS,
  countWords,
  isFree,
  looksLikeHeadline,
  SHORT_WORDS,
  STANDFIRST_WORDS,
  withoutEmphasis,
} from './marks';

/** A second headline is a headline: shorter lines under the byline are section headings. */
const HEADLINE_WORDS = 7;

export function readHead(anatomy: Anatomy): Metadata {
  const { pieces, phrases } = anatomy;
  const head = headOf(anatomy);
  const hinted = (role: Role): Piece | undefined => pieces.find(({ mark }) => mark.role === role);
  const breadcrumb =
    hinted('breadcrumb') ?? head.find((piece) => isFree(piece) && crumbsOf(piece.label, phrases) !== null);
  if (breadcrumb) breadcrumb.mark.role = 'breadcrumb';

  const signed = hinted('byline');
  const signature = signed
    ? hintedSignature(signed, phrases)
    : (findSignature(anatomy, head) ?? findLastSignature(anatomy, head.length));
  const byline = signature?.pieces.find((piece) => head.includes(piece));
  for (const { mark } of signature?.pieces ?? []) {
    mark.role = 'byline';
    delete mark.furniture;
  }
  const title = hinted('title') ?? head.find((piece) => isFree(piece) && isTitle(piece, anatomy));
  if (title) title.mark.role = 'title';
  const date =
    hinted('date') ??
    head.find((piece) => isFree(piece) && isDate(piece.label, phrases)) ??
    dateUnder(signature, anatomy);
  if (date) date.mark.role = 'date';
  labelDate(date, anatomy);
  const second = title && findSecondTitle(anatomy, head, title, byline ?? date);
  if (second) second.mark.role = 'second-title';
  const standfirst = hinted('standfirst') ?? (title && findStandfirst(anatomy, title, byline ?? date));
  if (standfirst) standfirst.mark.role = 'standfirst';

  const crumbs = breadcrumb && crumbsOf(breadcrumb.label, phrases);
  const section = crumbs && crumbs.length > 2 ? crumbs.at(-2) : undefined;
  return {
    title: spanOf(title),
    secondTitle: spanOf(second),
    byline: signature?.byline ?? null,
    date: spanOf(date) ?? signature?.date ?? null,
    section: breadcrumb && section ? { text: section, place: placeOf(breadcrumb.block) } : null,
    standfirst: spanOf(standfirst),
    ...readingTimeOf(anatomy),
  };
}

/** Everything before the first real paragraph, at most 15 blocks. */
function headOf({ pieces, phrases }: Anatomy): Piece[] {
  const end = pieces.findIndex(
    (piece) => piece.words > SHORT_WORDS && piece.mark.role !== 'furniture' && !bylineOf(piece, phrases),
  );
  return pieces.slice(0, Math.min(end < 0 ? pieces.length : end, 15));
}

const spanOf = (piece: Piece | undefined): Span | null =>
  piece ? { text: piece.label || withoutEmphasis(textOf(piece.block)), place: placeOf(piece.block) } : null;

/** The line of a date under a signature at the end. */
const dateUnder = (signature: Signature | null, { pieces }: Anatomy): Piece | undefined =>
  pieces.find(({ block, mark }) => mark.role === 'body' && block.start === signature?.date?.place.start);

/** "Published" on the line above its date is a label with a value. */
function labelDate(date: Piece | undefined, { pieces }: Anatomy): void {
  const label = date && pieces[pieces.indexOf(date) - 1];
  if (label?.mark.furniture !== 'empty-date-label') return;
  label.mark.role = 'date';
  delete label.mark.furniture;
}

/** The first line, if it is a headline and more of the page follows. */
function isTitle(piece: Piece, anatomy: Anatomy): boolean {
  const { pieces, phrases } = anatomy;
  if (bylineOf(piece, phrases) || isDate(piece.label, phrases)) return false;
  if (!looksLikeHeadline(piece, anatomy.unmarked) && !isExclaimed(piece)) return false;
  return pieces
    .slice(0, pieces.indexOf(piece))
    .every((before) => !isFree(before) || bylineOf(before, phrases) !== null || isDate(before.label, phrases));
}

/** A first line that ends in "!" is a headline; further down it is a sentence. */
const isExclaimed = ({ block, label, words }: Piece): boolean =>
  block.type === 'paragraph' && words <= HEADING_WORDS && label.endsWith('!');

/** "Home » world » Title": at least two separators, or a home page first. */
export function crumbsOf(label: string, { homeWords }: Phrases): string[] | null {
  if (!/[»›>/]/.test(label)) return null;
  const crumbs = label.split(/\s+(?:(?:»|›|>|\/)\s+)+/).map((crumb) => crumb.trim());
  return crumbs.length > 2 || (crumbs.length === 2 && homeWords.includes(normalise(crumbs[0] ?? ''))) ? crumbs : null;
}

/** A headline under the byline that shares a telling word with the title. */
function findSecondTitle(
  anatomy: Anatomy,
  head: readonly Piece[],
  title: Piece,
  after: Piece | undefined,
): Piece | undefined {
  if (!after) return undefined;
  const candidate = head.slice(head.indexOf(after) + 1).find(isFree);
  if (!candidate || !looksLikeHeadline(candidate, anatomy.unmarked) || countWords(candidate.label) < HEADLINE_WORDS)
    return undefined;
  // In Markdown a section heading says by its depth that it is none.
  if (candidate.block.type === 'heading' && !anatomy.unmarked && candidate.block.depth > 1) return undefined;
  const words = new Set(title.phrase.split(' ').filter((word) => word.length > 3));
  return candidate.phrase.split(' ').some((word) => words.has(word)) ? candidate : undefined;
}

/** A short paragraph between title and byline. */
function findStandfirst({ pieces, unmarked }: Anatomy, title: Piece, before: Piece | undefined): Piece | undefined {
  const candidate = pieces[pieces.indexOf(title) + 1];
  if (!candidate || !before || pieces[pieces.indexOf(candidate) + 1] !== before) return undefined;
  const fits = isFree(candidate) && candidate.block.type === 'paragraph' && candidate.words <= STANDFIRST_WORDS;
  return fits && !looksLikeHeadline(candidate, unmarked) ? candidate : undefined;
}

function readingTimeOf({ pieces, phrases }: Anatomy): Pick<Metadata, 'readingMinutes'> {
  const piece = pieces.find(({ mark }) => mark.furniture === 'reading-time');
  const claimed = piece ? claimedMinutes(piece.label, phrases) : null;
  const place: Place | undefined = piece && placeOf(piece.block);
  return claimed !== null && place ? { readingMinutes: { claimed, place } } : {};
}
