/**
 * Furniture: what a page carries of its old site. A phrase counts only with the shape (short, a block of its own) and the
 * position (edge of the page, over or under a heading) that go with it; phrases are data, in `phrases/`.
 */
import { normalise } from '../normalise';
import type { FurnitureKind } from '../document';
import {
  type Anatomy,
  type Piece,
  BYLINE_WORDS,
  endsLikeSentence,
  isContent,
  isFree,
  looksLikeHeading,
  markFurniture,
  openersOf,
  startsWith,
  SHORT_WORDS,
  STANDFIRST_WORDS,
  touchesPrevious,
} from './marks';
import { counterKind } from './counts';
import { claimedMinutes } from './reading-time';
import type { Phrases } from '../phrases/phrases';

/** Kinds that are furniture wherever they stand as a block of their own. */
const ANYWHERE: readonly FurnitureKind[] = [
  'ad-marker',
  'ad-block-notice',
  'shop-widget',
  'comment-form',
  'empty-related',
  'login-wall',
];
/** Kinds that are furniture only before the first and after the last paragraph: their words are ordinary ones. */
const AT_EDGES: readonly FurnitureKind[] = [
  'stray-image-text',
  'empty-date-label',
  'share-bar',
  'cookie-notice',
  'newsletter',
];
/** Headings that promise a list: furniture only with nothing under them. */
const PROMISES: readonly FurnitureKind[] = ['empty-section', 'empty-contents'];

export function findFurniture(anatomy: Anatomy): void {
  const { pieces, phrases } = anatomy;
  const known = indexOf(phrases);
  const { kinds, openers } = known;
  const imageStarts = phrases.furnitureStarts['stray-image-text']?.slice(0, 1);
  for (const [index, piece] of pieces.entries()) {
    if (!piece.label || !openers.has(piece.opener) || !isFree(piece) || piece.words > SHORT_WORDS) continue;
    if (/\]\([^)]/.test(piece.label)) continue;
    const kind = kindOf(piece, kinds) ?? joinedKind(piece, kinds);
    if (kind && ANYWHERE.includes(kind)) markFurniture(piece, kind);
    else if (kind === 'related-label') markRelated(anatomy, index, piece, kind);
    else if (startsWith(piece, imageStarts)) markFurniture(piece, 'stray-image-text');
  }
  findAtEdges(anatomy, known);
  findBrokenPromises(anatomy, known);
}

/** Longest line that is a phrase and nothing else, in UTF-16 units; the longest phrases we know have 50. */
const PHRASE_LENGTH = 80;

const kindOf = (piece: Piece, kinds: ReadonlyMap<string, FurnitureKind>): FurnitureKind | undefined =>
  piece.label.length <= PHRASE_LENGTH ? kinds.get(piece.phrase) : undefined;

interface PhraseIndex {
  readonly kinds: ReadonlyMap<string, FurnitureKind>;
  /** First words of all of them, and of what furniture begins with. */
  readonly openers: ReadonlySet<string>;
}

const indexes = new WeakMap<Phrases, PhraseIndex>();

function indexOf(phrases: Phrases): PhraseIndex {
  const known = indexes.get(phrases);
  if (known) return known;
  const kinds = new Map<string, FurnitureKind>();
  for (const [kind, own] of Object.entries(phrases.furniture))
    for (const phrase of own) kinds.set(phrase, kind as FurnitureKind);
  const starts = Object.values(phrases.furnitureStarts).flat();
  const fresh = { kinds, openers: openersOf([...kinds.keys(), ...starts]) };
  indexes.set(phrases, fresh);
  return fresh;
}

/** "ADVERTISEMENT - CONTINUE READING BELOW": two phrases in one line. */
function joinedKind({ label }: Piece, kinds: ReadonlyMap<string, FurnitureKind>): FurnitureKind | undefined {
  if (!/\s[-|–—]\s/.test(label)) return undefined;
  const parts = label.split(/\s+[-|–—]\s+/);
  const known = parts.map((part) => kinds.get(normalise(part)));
  return parts.length > 1 && known.every((kind) => kind !== undefined) ? known[0] : undefined;
}

/** "img-2034.jpg": the name of a picture that is not there. */
const isImageFile = ({ label }: Piece): boolean =>
  label.includes('.') && /^[^\s/:]{1,80}\.(?:jpe?g|png|gif|webp|svg|avif|heic|tiff?|bmp)$/i.test(label);

/** The label and the lost link's title: the short line above it, else the one right below. */
function markRelated(anatomy: Anatomy, index: number, label: Piece, kind: FurnitureKind): void {
  const { pieces } = anatomy;
  markFurniture(label, kind);
  const above = pieces[index - 1];
  const below = pieces[index + 1];
  const isTeaser = (piece: Piece | undefined): piece is Piece =>
    piece !== undefined && isFree(piece) && piece.block.type !== 'list' && looksLikeHeading(piece, true);
  if (isTeaser(above) && touchesPrevious(anatomy, index)) markFurniture(above, 'related-teaser');
  else if (isTeaser(below) && touchesPrevious(anatomy, index + 1)) markFurniture(below, 'related-teaser');
  else if (isTeaser(above) && above.block.type === 'paragraph') markFurniture(above, 'related-teaser');
}

/** From both ends inwards, as far as the first real paragraph. */
function findAtEdges(anatomy: Anatomy, index: PhraseIndex): void {
  const last = anatomy.pieces.length - 1;
  let first = 0;
  while (first <= last && goesOn(anatomy, index, first, first + 1)) first++;
  // A page that is all edge has been looked at.
  for (let i = last; i >= first && goesOn(anatomy, index, i, i - 1); i--);
}

/** Marks the piece if it is furniture of an edge. @returns whether the edge goes on behind it. */
function goesOn({ pieces, phrases, unmarked }: Anatomy, index: PhraseIndex, at: number, next: number): boolean {
  const piece = pieces[at];
  if (!piece || !isFree(piece)) return true;
  const kind =
    edgeKind(piece, phrases, index) ?? counterKind(piece.label, pieces[at - 1]?.label, pieces[at + 1]?.label, phrases);
  if (kind) markFurniture(piece, kind);
  return kind !== undefined || !isContent(piece, unmarked) || isOfHead(piece, pieces[next], phrases);
}

function edgeKind(piece: Piece, phrases: Phrases, { kinds, openers }: PhraseIndex): FurnitureKind | undefined {
  if (!piece.label) return undefined;
  if (isImageFile(piece)) return 'stray-image-text';
  if (openers.has(piece.opener) && piece.words <= SHORT_WORDS) {
    const start = edgeStart(piece, phrases);
    const kind = kinds.get(piece.phrase) ?? start;
    if (kind && (start || AT_EDGES.includes(kind))) return kind;
  }
  return claimedMinutes(piece.label, phrases) === null ? undefined : 'reading-time';
}

/** A byline, or a standfirst right before one. */
const isOfHead = (piece: Piece, next: Piece | undefined, phrases: Phrases): boolean =>
  opensLikeByline(piece, phrases) ||
  (next !== undefined && piece.words <= STANDFIRST_WORDS && opensLikeByline(next, phrases));

/** "by Ines Holm": short, no sentence, and no headline either, for it begins small. */
const opensLikeByline = ({ phrase, label, words }: Piece, { bylineWords }: Phrases): boolean =>
  words <= BYLINE_WORDS &&
  !endsLikeSentence(label) &&
  !label.endsWith(':') &&
  bylineWords.some((word) => phrase.startsWith(`${word} `));

const edgeStart = (piece: Piece, { furnitureStarts }: Phrases): FurnitureKind | undefined =>
  (Object.keys(furnitureStarts) as FurnitureKind[]).find((kind) => startsWith(piece, furnitureStarts[kind]));

/** From the end, so that a promise over a promise is seen as empty, too. */
function findBrokenPromises({ pieces, unmarked }: Anatomy, { kinds, openers }: PhraseIndex): void {
  for (let i = pieces.length - 1; i >= 0; i--) {
    const piece = pieces[i];
    if (!piece || !isFree(piece)) continue;
    const kind = piece.label && openers.has(piece.opener) ? kindOf(piece, kinds) : undefined;
    if (!kind || !PROMISES.includes(kind) || !(looksLikeHeading(piece, unmarked) || piece.words <= 6)) continue;
    const next = pieces[i + 1];
    if (!next || !isContent(next, unmarked)) markFurniture(piece, kind);
  }
}
