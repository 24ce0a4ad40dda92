/** Lines that say who wrote the page: names, and the roles that go with them. */
import { normalise } from '../check';
import type { Byline } from '../document';
import { placeOf } from '../document';
import type { Phrases } from '../phrases/phrases';
import { isDate } from './dates';
import { type Piece, BYLINE_WORDS, endsLikeSentence } from './marks';

type Parts = Pick<Byline, 'name' | 'names' | 'role' | 'generic'>;

const PARTICLE =
  /^(?:and|de|del|den|der|des|di|da|dos|du|van|von|vom|zu|zur|al|el|bin|ibn|bint|la|le|ten|ter|af|av|e|y)$/i;
/** What parts names from roles: a comma, a bar, a dash. */
const SEPARATOR = /\s*[,|–—]\s+|\s+-\s+/;
/** Words of roles that say nothing alone. */
const FILLER = /^(?:in|of|the|and|at)$/;
/** "Ines Holm in Velmar", "Ines Holm for The Daily Lamp". */
const PLACED = /^(\S+\s+\S.*?)\s+((?:in|for|from|at)\s+(?:the\s+)?\p{Lu}.*)$/u;
const DESK = /^(?:desk|newsroom|team|bureau|board)$/;

/** "by Name Role", "By Name, role", "Written by Name | 3 May 2026". The role is split off where its words are known. */
export function bylineOf({ label, words, block }: Piece, phrases: Phrases): Byline | null {
  if (!label || words > BYLINE_WORDS) return null;
  const { line } = datedByline(label);
  if (endsLikeSentence(line) || line.endsWith(':')) return null;
  const lower = line.toLowerCase();
  const opener = phrases.bylineWords.find((word) => lower.startsWith(`${word} `) || lower.startsWith(`${word}: `));
  if (!opener) return null;
  const text = line
    .slice(opener.length)
    .replace(/^:?\s+/, '')
    .trim();
  if (!/^[\p{Lu}\p{Lo}]/u.test(text) && !phrases.genericBylines.includes(normalise(text))) return null;
  if (!namesSomebody(text, phrases)) return null;
  return { ...splitByline(text, phrases), text, place: placeOf(block) };
}

/** The byline without the date behind it, and the date. */
export function datedByline(label: string): { readonly line: string; readonly date: string | null } {
  for (const { 0: separator, index } of label.matchAll(/\s*[|·•,–—]\s*|\s-\s+/g)) {
    const date = label.slice(index + separator.length);
    if (isDate(date)) return { line: label.slice(0, index), date };
  }
  return { line: label, date: null };
}

/** Capitalised words, particles and words of roles; after a full name and a comma a role may be told in other words. */
function namesSomebody(text: string, phrases: Phrases): boolean {
  const isPart = (word: string): boolean =>
    /^[\p{Lu}\p{Lo}|,&–—-]/u.test(word) || isRoleWord(word, phrases) || PARTICLE.test(word);
  const [head = '', ...rest] = text.split(SEPARATOR);
  const placed = PLACED.exec(head);
  if (!(placed?.[1] ?? head).split(/\s+/).every(isPart)) return false;
  const isTold =
    /\s/.test(head) &&
    rest
      .join(' ')
      .split(/\s+/)
      .some((word) => isTitleWord(word, phrases));
  return isTold || rest.every((part) => part.split(/\s+/).every(isPart));
}

/** "editor", "Editor-in-Chief". */
const isRoleWord = (word: string, { jobWords, roleWords, roleFillers }: Phrases): boolean =>
  normalise(word)
    .split(' ')
    .every((part) => jobWords.includes(part) || roleWords.includes(part) || roleFillers.includes(part));

const isTitleWord = (word: string, phrases: Phrases): boolean =>
  !FILLER.test(word.toLowerCase()) && isRoleWord(word, phrases);

/** Splits "Ines Holm Senior Reporter" into name and role; a byline of role words alone names nobody. */
export function splitByline(text: string, phrases: Phrases): Parts {
  const generic: Parts = { name: text, names: [text], role: null, generic: true };
  if (phrases.genericBylines.includes(normalise(text))) return generic;
  const { named, told } = partsOf(text, phrases);
  const placed = PLACED.exec(named);
  const words = (placed?.[1] ?? named).split(/\s+/);
  let cut = words.length;
  while (cut > 0 && isRoleWord(words[cut - 1] ?? '', phrases)) cut--;
  if (cut === 0) return generic;
  if (cut === 1 && words.length === 2) {
    if (!told && !placed && DESK.test(normalise(words[1] ?? ''))) return generic;
    // "Petra Sport": one word alone is seldom a whole name.
    cut = 2;
  }
  const beside = [words.slice(cut).join(' '), placed?.[2]].filter(Boolean).join(' ');
  const role = [beside, told].filter(Boolean).join(', ');
  const isRole = placed !== null || role.split(/\s+/).some((word) => isTitleWord(word, phrases));
  const name = isRole ? words.slice(0, cut).join(' ') : text;
  return { name, names: namesIn(name), role: isRole ? role : null, generic: false };
}

/** Names parted by commas stay together; what follows them tells of the role. */
function partsOf(text: string, phrases: Phrases): { readonly named: string; readonly told: string } {
  const separators = [...text.matchAll(new RegExp(SEPARATOR, 'g'))];
  const parts = text.split(SEPARATOR);
  let names = 1;
  while (names < parts.length && isFullName(parts[names] ?? '', phrases)) names++;
  const end = separators[names - 1]?.index ?? text.length;
  return { named: text.slice(0, end), told: parts.slice(names).join(', ') };
}

const isFullName = (part: string, phrases: Phrases): boolean => {
  const words = part.split(/\s+/);
  const isName = words.every((word) => /^[\p{Lu}\p{Lo}]/u.test(word) || PARTICLE.test(word));
  return words.length > 1 && isName && !words.some((word) => isTitleWord(word, phrases));
};

/** "Ines Holm, Ole Brandt and Ann Lee": three. A comma before a single word ("Ines Holm, Velmar") parts no names. */
function namesIn(name: string): string[] {
  const names = name.split(/\s+(?:and|&)\s+|,\s+(?:and\s+)?(?=\S+\s+\S)/);
  return names.every((one) => one.trim()) ? names.map((one) => one.trim()) : [name];
}
