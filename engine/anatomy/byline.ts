/** Lines that say who wrote the page: names, and the roles that go with them. */
import { normalise } from '../normalise';
import type { Byline } from '../document';
import { placeOf } from '../document';
import type { Phrases } from '../phrases/phrases';
import { isDate } from './dates';
import { type Grammar, grammarOf, isJob, isName, isRole, isTitleWord } from './names';
import { type Piece, BYLINE_WORDS, endsLikeSentence, withoutEmphasis } from './marks';

type Parts = Pick<Byline, 'name' | 'names' | 'role' | 'generic'>;

/** What parts names from roles: a comma, a bar, a dash. */
const SEPARATOR = /\s*[,|–—]\s+|\s+-\s+/;
/** What may part a byline from its date: a mark, a blank, or nothing where both are glued together. */
const BEFORE_DATE = /\s*[|·•,–—/]\s*|\s-\s+|\s+|(?<=\p{Ll})(?=\d|\p{Lu})/gu;
/** "(AFP)", "@inesholm", an address: what stands behind a name. */
const BESIDE = /\s+(?:\(([^()]{2,40})\)|@\w+|\S{1,60}@\S{1,60})$/u;
/** Lines of one paragraph that a byline takes at most: opener, name, role, date. */
const BYLINE_LINES = 4;

/** "by Name Role", "By Name, role", "Written by Name | 3 May 2026". The role is split off where its words are known. */
export function bylineOf({ label, words, block }: Piece, phrases: Phrases): Byline | null {
  const line = label ? (words <= BYLINE_WORDS ? label : '') : 'text' in block ? joined(block.text) : '';
  if (!line) return null;
  const { line: undated } = datedByline(line, phrases);
  if (endsLikeSentence(undated) || undated.endsWith(':')) return null;
  const text = afterOpener(undated, phrases);
  const parts = text ? readNames(text, phrases) : null;
  return text && parts ? { ...parts, text, place: placeOf(block) } : null;
}

/** A paragraph of a few short lines as one: "By Ines Holm | 3 May 2026". */
function joined(text: string): string {
  if (text.length > 160 || !text.includes('\n')) return '';
  const lines = withoutEmphasis(text).split('\n');
  return lines.length > BYLINE_LINES ? '' : lines.map((line) => line.replace(/\\$/, '').trim()).join(' | ');
}

/** What stands behind "by", "author:"; null where the line opens otherwise. */
export function afterOpener(line: string, { bylineWords }: Phrases): string | null {
  const lower = line.toLowerCase();
  const openers = bylineWords.filter((word) => lower.startsWith(word) && /^\s*[:|]|^\s/.test(line.slice(word.length)));
  const length = Math.max(0, ...openers.map((word) => word.length));
  return length > 0 ? line.slice(length).replace(/^[\s:|]+/, '') : null;
}

/** The byline without the date behind it, and the date. */
export function datedByline(label: string, phrases: Phrases): { readonly line: string; readonly date: string | null } {
  if (/\d/.test(label)) {
    for (const { 0: separator, index } of label.matchAll(BEFORE_DATE)) {
      const date = label.slice(index + separator.length);
      if (isDate(date, phrases)) return { line: label.slice(0, index), date };
    }
  }
  return { line: label, date: null };
}

/** "Posted on 3 May 2026 by Ines Holm": the byline behind a date. null where it stands nowhere behind a number. */
export function bylineBehindDate(
  label: string,
  phrases: Phrases,
): { readonly line: string; readonly date: string | null } | null {
  const number = label.search(/\d/);
  if (number < 0 || afterOpener(label.slice(0, number), phrases)) return null;
  for (const { index } of label.slice(number).matchAll(/(?<=\s)\S/g)) {
    const line = afterOpener(label.slice(number + index), phrases);
    const date = label.slice(0, number + index).trim();
    if (line) return { line, date: isDate(date, phrases) ? date : null };
  }
  return null;
}

/** Who is named; null where the text is anything but names, roles and places. */
export function readNames(text: string, phrases: Phrases): Parts | null {
  const grammar = grammarOf(phrases);
  if (phrases.genericBylines.includes(normalise(text))) return splitByline(text, phrases);
  if (leadOf(text, grammar)) return splitByline(text, phrases);
  if (!/^[\p{Lu}\p{Lo}]/u.test(text) || !namesSomebody(text.replace(BESIDE, ''), grammar)) return null;
  const parts = splitByline(text, phrases);
  // "By Land and Sea": a list of persons ends in a full name.
  const last = parts.names.at(-1) ?? '';
  return parts.names.length > 1 && !/\s/.test(last) ? null : parts;
}

/** Capitalised words, particles and words of roles; after a full name and a comma a role may be told in other words. */
function namesSomebody(text: string, grammar: Grammar): boolean {
  const isPart = (word: string): boolean => isName(word, grammar) || /^[|,&–—-]/.test(word) || isRole(word, grammar);
  const [head = '', ...rest] = text.split(SEPARATOR);
  const placed = grammar.placed.exec(head);
  if (!(placed?.[1] ?? head).split(/\s+/).every(isPart)) return false;
  const told = rest.join(' ').split(/\s+/);
  const isTold = /\s/.test(head) && told.some((word) => isTitleWord(word, grammar));
  return isTold || rest.every((part) => part.split(/\s+/).every(isPart));
}

/** "our correspondent in Velmar Ines Holm": a role that names a person, and a full name behind it. */
function leadOf(text: string, grammar: Grammar): { readonly role: string; readonly name: string } | null {
  const words = text.split(/\s+/);
  let cut = 0;
  while (cut < words.length && isRole(words[cut] ?? '', grammar)) cut++;
  // The place it is told from.
  const isPlace = cut > 1 && grammar.places.has(normalise(words[cut - 1] ?? '')) && words.length - cut > 2;
  if (isPlace) cut++;
  const name = words.slice(cut);
  if (cut === 0 || !words.slice(0, cut).some((word) => isJob(word, grammar))) return null;
  if (name.length < 2 || !/^\p{Lu}/u.test(name[0] ?? '') || !name.every((word) => isName(word, grammar))) return null;
  return { role: words.slice(0, cut).join(' ').replace(/,$/, ''), name: name.join(' ') };
}

/** Splits "Ines Holm Senior Reporter" into name and role; a byline of role words alone names nobody. */
export function splitByline(text: string, phrases: Phrases): Parts {
  const generic: Parts = { name: text, names: [text], role: null, generic: true };
  if (phrases.genericBylines.includes(normalise(text))) return generic;
  const grammar = grammarOf(phrases);
  const beside = BESIDE.exec(text);
  const { named, told } = partsOf(beside ? text.slice(0, beside.index) : text, grammar);
  const lead = leadOf(named, grammar);
  if (lead) return { ...lead, role: listed(lead.role, told), names: namesIn(lead.name, grammar), generic: false };
  const placed = grammar.placed.exec(named);
  const words = (placed?.[1] ?? named).split(/\s+/);
  let cut = words.length;
  while (cut > 0 && isRole(words[cut - 1] ?? '', grammar)) cut--;
  if (cut === 0) return generic;
  if (words.length === 2 && !told && !placed && words.some((word) => grammar.desks.has(normalise(word))))
    return generic;
  // "Petra Sport": one word alone is seldom a whole name.
  if (cut === 1 && words.length === 2) cut = 2;
  const role = listed([words.slice(cut).join(' '), placed?.[2]].filter(Boolean).join(' '), told, beside?.[1]);
  const isTold = placed || beside || role?.split(/\s+/).some((word) => isTitleWord(word, grammar));
  const name = (isTold ? words.slice(0, cut).join(' ') : text).replace(/,$/, '');
  return { name, names: namesIn(name, grammar), role: isTold ? role : null, generic: false };
}

const listed = (...parts: readonly (string | undefined)[]): string | null => parts.filter(Boolean).join(', ') || null;

/** Names parted by commas stay together; what follows them tells of the role. */
function partsOf(text: string, grammar: Grammar): { readonly named: string; readonly told: string } {
  const separators = [...text.matchAll(new RegExp(SEPARATOR, 'g'))];
  const parts = text.split(SEPARATOR);
  let names = 1;
  while (names < parts.length && isFullName(parts[names] ?? '', grammar)) names++;
  const end = separators[names - 1]?.index ?? text.length;
  return { named: text.slice(0, end), told: parts.slice(names).join(', ') };
}

function isFullName(part: string, grammar: Grammar): boolean {
  const words = part.split(/\s+/);
  return words.length > 1 && words.every((word) => isName(word, grammar) && !isTitleWord(word, grammar));
}

/** "Ines Holm, Ole Brandt and Ann Lee": three. A comma before a single word ("Ines Holm, Velmar") parts no names. */
const namesIn = (name: string, { joint }: Grammar): string[] =>
  name
    .split(joint)
    .map((one) => one.trim())
    .filter(Boolean);
