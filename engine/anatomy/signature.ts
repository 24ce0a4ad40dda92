/** Where a page says who wrote it: at its head or its end, in one line or in up to four. */
import type { Byline, Span } from '../document';
import { placeOf, textOf } from '../document';
import { bylineOf, datedByline, readNames } from './byline';
import { dateIn, isDate } from './dates';
import {
  type Anatomy,
  type Piece,
  BYLINE_WORDS,
  endsLikeSentence,
  isFree,
  looksLikeHeadline,
  withoutEmphasis,
} from './marks';
import { grammarOf, isJob, isRole } from './names';

export interface Signature {
  readonly byline: Byline;
  readonly pieces: readonly Piece[];
  readonly date: Span | null;
}

/** The signature among the pieces of the page's head; a full name before a single word, which may be a headline's. */
export function findSignature(anatomy: Anatomy, head: readonly Piece[]): Signature | null {
  const found = head.flatMap((_, index) => signatureAt(anatomy, head, index) ?? []);
  return found.find(({ byline }) => byline.generic || /\s/.test(byline.name)) ?? found[0] ?? null;
}

/** Pieces from the end that a signature may stand among. */
const TAIL = 8;

/** The signature under the last of the text: behind it stand dates, credits and furniture only. */
export function findLastSignature(anatomy: Anatomy, headLength: number): Signature | null {
  const { pieces, unmarked } = anatomy;
  for (let i = pieces.length - 1; i >= Math.max(headLength, pieces.length - TAIL, 1); i--) {
    const [above, piece] = [pieces[i - 1], pieces[i]];
    const signature = signatureAt(anatomy, pieces, i);
    if (signature) {
      // A name under a headline is that of another article's author.
      const isTeaser = above !== undefined && isFree(above) && looksLikeHeadline(above, unmarked);
      return isTeaser || !(signature.byline.generic || /\s/.test(signature.byline.name)) ? null : signature;
    }
    if (!piece || (isFree(piece) && !maySign(piece, anatomy))) return null;
  }
  return null;
}

/** A piece that may belong to a signature whose first line stands above it, or to what follows it. */
const maySign = (piece: Piece, { phrases }: Anatomy): boolean =>
  piece.isCredit || isDate(piece.label, phrases) || isRoleLine(piece, phrases) || isNameLine(piece, phrases);

function signatureAt(anatomy: Anatomy, pieces: readonly Piece[], index: number): Signature | null {
  const { phrases } = anatomy;
  const [piece, next] = [pieces[index], pieces[index + 1]];
  const whole = piece && isFree(piece) ? bylineOf(piece, phrases) : null;
  if (whole) return finish(anatomy, pieces, index, index, whole);
  if (!piece || !next || !isFree(next) || !isOpener(piece, phrases)) return nameOverRole(anatomy, pieces, index);
  const { line } = datedByline(next.label, phrases);
  const parts = isNameLine(next, phrases) ? readNames(line, phrases) : null;
  return parts && finish(anatomy, pieces, index, index + 1, { ...parts, text: line, place: placeOf(next.block) });
}

/** "By" alone, which as a label without a value would be furniture. */
const isOpener = ({ phrase, mark }: Piece, { bylineWords }: Anatomy['phrases']): boolean =>
  (mark.role === 'body' || mark.furniture === 'empty-date-label') && bylineWords.includes(phrase);

function isNameLine({ label, words }: Piece, phrases: Anatomy['phrases']): boolean {
  if (!label || words > BYLINE_WORDS || endsLikeSentence(label)) return false;
  const parts = readNames(datedByline(label, phrases).line, phrases);
  return parts !== null && (parts.generic || /\s/.test(parts.name));
}

/** "Senior Reporter", "Politics editor, Velmar Post": words of roles, one of which names a person. */
function isRoleLine({ label, words }: Piece, phrases: Anatomy['phrases']): boolean {
  const grammar = grammarOf(phrases);
  if (!label || words > BYLINE_WORDS || endsLikeSentence(label)) return false;
  const parts = label.split(/[\s,|]+/).filter(Boolean);
  return parts.every((word) => isRole(word, grammar)) && parts.some((word) => isJob(word, grammar));
}

/** "Ines Holm" and under it "Senior Reporter", below a headline. */
function nameOverRole(anatomy: Anatomy, pieces: readonly Piece[], index: number): Signature | null {
  const { phrases, unmarked } = anatomy;
  const [piece, next] = [pieces[index], pieces[index + 1]];
  if (!unmarked || !piece || !next || !isFree(piece) || !isFree(next) || piece.words > 4) return null;
  const isTitled = pieces.slice(0, index).some((above) => isFree(above) && looksLikeHeadline(above, unmarked));
  if (!isTitled || !isRoleLine(next, phrases) || !isNameLine(piece, phrases)) return null;
  const parts = readNames(piece.label, phrases);
  if (!parts || parts.generic || parts.role) return null;
  return finish(anatomy, pieces, index, index, { ...parts, text: piece.label, place: placeOf(piece.block) });
}

/** Takes in the role and the date on the lines below. */
function finish(
  { phrases }: Anatomy,
  pieces: readonly Piece[],
  first: number,
  last: number,
  { role, ...byline }: Byline,
): Signature {
  const below = pieces[last + 1];
  const told = role === null && !byline.generic && below && isFree(below) && isRoleLine(below, phrases) ? below : null;
  const own = pieces.slice(first, last + 1 + (told ? 1 : 0));
  const after = pieces[first + own.length];
  const beside = own.flatMap((piece) => dateBeside(piece, phrases) ?? [])[0];
  const under = after && isFree(after) && isDate(after.label, phrases) ? spanOf(after) : null;
  const place = own.map(({ block }) => placeOf(block)).reduce((from, { end }) => ({ ...from, end }));
  const text = told ? `${byline.text}, ${told.label}` : byline.text;
  return { byline: { ...byline, text, role: role ?? told?.label ?? null, place }, pieces: own, date: beside ?? under };
}

const spanOf = ({ label, block }: Piece): Span => ({ text: label, place: placeOf(block) });

/** "By Ines Holm | 3 May 2026", or the line of the paragraph that is a date. */
function dateBeside({ label, block }: Piece, phrases: Anatomy['phrases']): Span | null {
  const lines = label ? [label] : withoutEmphasis(textOf(block)).split('\n', 5);
  for (const line of lines.map((one) => one.trim())) {
    const date = dateIn(line, phrases) ? line : datedByline(line, phrases).date;
    if (date !== null) return { text: date, place: placeOf(block) };
  }
  return null;
}
