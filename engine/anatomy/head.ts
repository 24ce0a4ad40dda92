/** The head of a pasted page: breadcrumb, title, second headline, byline, date, standfirst. */
import { normalise } from '../check';
import type { Byline, Metadata, Place, Span } from '../document';
import { placeOf } from '../document';
import type { Phrases } from '../phrases/phrases';
import { claimedMinutes } from './furniture';
import {
  type Anatomy,
  type Piece,
  BYLINE_WORDS,
  HEADING_WORDS,
  countWords,
  isFree,
  looksLikeHeadline,
  SHORT_WORDS,
  STANDFIRST_WORDS,
} from './marks';

/** A second headline is a headline: shorter lines under the byline are section headings. */
const HEADLINE_WORDS = 7;

export function readHead(anatomy: Anatomy): Metadata {
  const head = headOf(anatomy);
  const breadcrumb = head.find((piece) => crumbsOf(piece.label) !== null);
  if (breadcrumb) breadcrumb.mark.role = 'breadcrumb';

  const title = head.find((piece) => isFree(piece) && isTitle(piece, anatomy));
  if (title) title.mark.role = 'title';
  const byline = head.find((piece) => isFree(piece) && bylineOf(piece, anatomy.phrases) !== null);
  if (byline) byline.mark.role = 'byline';
  const date = head.find((piece) => isFree(piece) && isDate(piece.label));
  if (date) date.mark.role = 'date';
  const second = title && findSecondTitle(anatomy, head, title, byline ?? date);
  if (second) second.mark.role = 'second-title';
  const standfirst = title && findStandfirst(anatomy, title, byline ?? date);
  if (standfirst) standfirst.mark.role = 'standfirst';

  const crumbs = breadcrumb && crumbsOf(breadcrumb.label);
  const section = crumbs && crumbs.length > 2 ? crumbs.at(-2) : undefined;
  return {
    title: spanOf(title),
    secondTitle: spanOf(second),
    byline: byline ? bylineOf(byline, anatomy.phrases) : null,
    date: spanOf(date),
    section: breadcrumb && section ? { text: section, place: placeOf(breadcrumb.block) } : null,
    standfirst: spanOf(standfirst),
    ...readingTimeOf(anatomy),
  };
}

/** Everything before the first real paragraph, at most 15 blocks. */
function headOf({ pieces }: Anatomy): Piece[] {
  const end = pieces.findIndex((piece) => piece.words > SHORT_WORDS && piece.mark.role !== 'furniture');
  return pieces.slice(0, Math.min(end < 0 ? pieces.length : end, 15));
}

const spanOf = (piece: Piece | undefined): Span | null =>
  piece ? { text: piece.label, place: placeOf(piece.block) } : null;

/** The first line, if it is a headline and more of the page follows. */
function isTitle(piece: Piece, anatomy: Anatomy): boolean {
  const { pieces, phrases } = anatomy;
  if (bylineOf(piece, phrases) || isDate(piece.label)) return false;
  if (!looksLikeHeadline(piece, anatomy.unmarked) && !isExclaimed(piece)) return false;
  return pieces
    .slice(0, pieces.indexOf(piece))
    .every((before) => !isFree(before) || bylineOf(before, phrases) !== null || isDate(before.label));
}

/** A first line that ends in "!" is a headline; further down it is a sentence. */
const isExclaimed = ({ block, label, words }: Piece): boolean =>
  block.type === 'paragraph' && words <= HEADING_WORDS && label.endsWith('!');

/** "Home » world » Title": at least two separators, or a home page first. */
export function crumbsOf(label: string): string[] | null {
  if (!/[»›>/]/.test(label)) return null;
  const crumbs = label.split(/\s+(?:»|›|>|\/)\s+/).map((crumb) => crumb.trim());
  if (crumbs.some((crumb) => crumb === '')) return null;
  return crumbs.length > 2 || (crumbs.length === 2 && /^home$/i.test(crumbs[0] ?? '')) ? crumbs : null;
}

/** "by Name Role", "By Name, role", "Written by Name". The role is split off where its words are known. */
export function bylineOf({ label, words, block }: Piece, phrases: Phrases): Byline | null {
  if (!label || words > BYLINE_WORDS || /[.?!:]$/.test(label)) return null;
  const lower = label.toLowerCase();
  const opener = phrases.bylineWords.find((word) => lower.startsWith(`${word} `) || lower.startsWith(`${word}: `));
  if (!opener) return null;
  const text = label
    .slice(opener.length)
    .replace(/^:?\s+/, '')
    .trim();
  if (!/^[\p{Lu}\p{Lo}]/u.test(text) && !phrases.genericBylines.includes(normalise(text))) return null;
  if (
    !text
      .split(/\s+/)
      .every(
        (word) =>
          /^[\p{Lu}\p{Lo}|,&–—-]/u.test(word) ||
          isRoleWord(word, phrases) ||
          /^(?:and|de|del|den|der|des|di|da|dos|du|van|von|vom|zu|zur|al|el|bin|ibn|bint|la|le|ten|ter|af|av|e|y)$/i.test(
            word,
          ),
      )
  )
    return null;
  return { ...splitByline(text, phrases), text, place: placeOf(block) };
}

const isRoleWord = (word: string, { roleWords }: Phrases): boolean => roleWords.includes(normalise(word));

/** Splits "Ines Holm Senior Reporter" into name and role; a byline of role words alone names nobody. */
export function splitByline(text: string, phrases: Phrases): Pick<Byline, 'name' | 'role' | 'generic'> {
  if (phrases.genericBylines.includes(normalise(text))) return { name: text, role: null, generic: true };
  const [head = '', ...rest] = text.split(/\s*[,|–—]\s+|\s+-\s+/);
  const words = head.split(/\s+/);
  let cut = words.length;
  while (cut > 0 && isRoleWord(words[cut - 1] ?? '', phrases)) cut--;
  if (cut === 0) return { name: text, role: null, generic: true };
  const role = [words.slice(cut).join(' '), ...rest].filter(Boolean).join(', ');
  const isRole = role !== '' && role.split(/\s+/).some((word) => isRoleWord(word, phrases));
  return isRole
    ? { name: words.slice(0, cut).join(' '), role, generic: false }
    : { name: text, role: null, generic: false };
}

const MONTHS =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const DATE = new RegExp(
  `^(?:(?:published|posted|updated|last updated|date)(?: on)?:? +)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? +)?` +
    `(\\d{4}-\\d{2}-\\d{2}|\\d{1,2}(?:st|nd|rd|th)? (?:${MONTHS})\\.?,? \\d{4}|(?:${MONTHS})\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}[./]\\d{1,2}[./]\\d{4})` +
    `(?:[ ,T]+(?:at )?\\d{1,2}[:.]\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?: ?[ap]\\.?m\\.?)?(?: ?[A-Z]{1,4})?(?:[+-]\\d{2}:?\\d{2})?)?$`,
  'i',
);

const isDate = (label: string): boolean => label.length < 80 && DATE.test(label);

const INSTANT = /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})$/;

/** The day a date line names, or its instant, as it is written, without its label; null when it names none. */
export const dateIn = (label: string): string | null =>
  label.length < 80 ? ((DATE.test(label) ? INSTANT.exec(label)?.[0] : null) ?? DATE.exec(label)?.[1] ?? null) : null;

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

function readingTimeOf({ pieces }: Anatomy): Pick<Metadata, 'readingMinutes'> {
  const piece = pieces.find(({ mark }) => mark.furniture === 'reading-time');
  const claimed = piece ? claimedMinutes(piece.label) : null;
  const place: Place | undefined = piece && placeOf(piece.block);
  return claimed !== null && place ? { readingMinutes: { claimed, place } } : {};
}
