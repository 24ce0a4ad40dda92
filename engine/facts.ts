/** What a text states, word by word: numbers, names and days among its other words. */
import type { Phrases } from './phrases/phrases';
import { inOneWord, spellingsOf } from './spelling';

export interface Word {
  /** In lower case; of a number, a day or an address, the one spelling of it. */
  readonly text: string;
  readonly stem: string;
  /** A number, a day, an address or a piece of code, which is never inflected. */
  readonly isExact: boolean;
  readonly isName: boolean;
  readonly isCapital: boolean;
  /** Stands at the beginning of a sentence. */
  readonly opens: boolean;
}

export interface Facts {
  readonly words: readonly Word[];
  /** Numbers, days, addresses and pieces of code. */
  readonly exact: ReadonlySet<string>;
  /** Every word and the stems of every word. */
  readonly said: ReadonlySet<string>;
  /** Where two neighbouring words stand, by their stems; -1: at several places. */
  readonly places: ReadonlyMap<string, number>;
  /** How "second" to "tenth" begin, as far as the text says them. */
  readonly ordinals: readonly string[];
  /** The headings it stands under, in lower case. */
  readonly section: string;
}

/** A piece of code, an address, letters parted by colons and slashes, a number with its marks, or a word. */
const TOKEN =
  /`[^`\n]{1,80}`|(?:https?:\/|(?<=[\s(]|^)(?=\/[\w-]+\/)|(?<=[\s(]|^)\/(?=\/\w))\/[^\s<>)]+|[\p{L}\p{N}]+(?:[:/][\p{L}\p{N}.]+){3,}|(?:(?<!\p{L})v)?\p{N}[\p{L}\p{N}]*(?:[.,:/-]\p{N}[\p{L}\p{N}]*)*|[\p{L}\p{M}\p{N}]+(?:_[\p{L}\p{N}]+)*/gu;
/** "13. " before an item, or "Part 3: ". */
const NUMBERED = /^[^\p{L}\p{N}]{0,4}(?:\p{N}{1,3}\\?[.)](?!\p{Ll}|\p{N})|\p{L}{2,12} \p{N}{1,3}[\s*]{0,3}:)/u;
/** The number of a footnote, a character written by its number, and an apostrophe that counts as a letter. */
const NO_FACT = /\[\^?\p{N}{1,3}\](?!\()|&#?\w{1,8};|ʼ/gu;

/** Of "segunda", an ordinal without its endings; no two of a language begin alike. */
const ORDINAL_BEGINNING = 4;

/** Within a Ukrainian word. */
const APOSTROPHE = /(?<=\p{L})[’'ʼ](?=\p{L})/gu;

export function factsOf(source: string, phrases: Phrases, section: string): Facts {
  const text = (phrases.language === 'uk' ? source.replace(APOSTROPHE, '') : source).replace(NO_FACT, ' ');
  const isOrdinal = (word: string): boolean => phrases.ordinals.some((one) => inOneWord(one) === word);
  const words: Word[] = [];
  const start = NUMBERED.exec(text)?.[0].length ?? 0;
  const ordinals = new Set<string>();
  for (const { 0: token, index } of text.slice(start).matchAll(TOKEN)) {
    const at = start + index;
    const before = text.slice(Math.max(0, at - 24), at);
    const after = text.slice(at + token.length, at + token.length + 4);
    const exact = token.startsWith('`') ? partsOfCode(token) : spellingsOf(token, before, after, phrases);
    words.push(...(exact.length > 0 ? exact.map(exactWord) : [wordOf(token, before, phrases)]));
    // "Third-party" is no third.
    const word = token.toLowerCase();
    if (isOrdinal(word) && !after.startsWith('-')) ordinals.add(withoutAccents(word).slice(0, ORDINAL_BEGINNING));
  }
  return {
    words,
    exact: new Set(words.filter(({ isExact }) => isExact).map(({ text: fact }) => fact)),
    said: new Set(words.flatMap((word) => (word.isExact ? word.text : [word.text, ...stemsOf(word.text)]))),
    places: placesOf(words),
    ordinals: [...ordinals],
    section: withoutAccents(section.toLowerCase()),
  };
}

/** Outside of code its words and numbers stand for themselves. */
const partsOfCode = (token: string): string[] => token.slice(1, -1).toLowerCase().trim().split(/\s+/);

const exactWord = (text: string): Word => {
  return { text, stem: text, isExact: true, isName: false, isCapital: false, opens: false };
};

/** Something of the same sentence stands before; a full stop within a word ends none. */
const WITHIN = /[\p{L}\p{N},;)](?:[^\p{L}\p{N}.!?:…]*|\.)$/u;

function wordOf(token: string, before: string, { language }: Phrases): Word {
  const lower = token.toLowerCase();
  const text = withoutAccents(lower);
  const opens = !WITHIN.test(before);
  const isName =
    (token.length > 4 && SET_OFF.test(before)) || (token !== lower && isNamed(token, before, opens, language));
  return { text, stem: stemOf(text), isExact: false, isName, isCapital: /^\p{Lu}/u.test(token), opens };
}

/** Capitals are often written without them. */
const withoutAccents = (word: string): string =>
  /[^\0-\x7f]/.test(word) ? word.normalize('NFD').replace(/[\u0300-\u036f]/g, '') : word;

/** A term set off within a sentence. */
const SET_OFF = /[\p{L}\p{N},] (?:[*_]{1,2}|[“„"«‘])$/u;
/** Within a sentence German nouns are no names, unless a name or one of these stands before them. */
const GERMAN_NAME = /(?:[\p{L}\p{N},] \p{Lu}[\p{L}.]*|(?<!\p{L})(?:in|nach|aus|bei|von|für)) \[?$|\[$/u;
/** Written with a capital out of courtesy. */
const GERMAN_COURTESY = /^(?:Sie|Ihnen|Du|Dich|Dir|Euch|Euer|(?:Ihr|Dein|Eur)(?:e[mnrs]?)?)$/;

/** A capital within a sentence, or more than the beginning of a sentence explains. */
const isNamed = (word: string, before: string, opens: boolean, language: string): boolean =>
  /\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}|^\p{Lu}{2,12}$/u.test(word) ||
  (!opens && (language !== 'de' || (GERMAN_NAME.test(before) && !GERMAN_COURTESY.test(word))));

function placesOf(words: readonly Word[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (let i = 0; i + 1 < words.length; i++) {
    const pair = pairAt(words, i);
    places.set(pair, places.has(pair) ? -1 : i);
  }
  return places;
}

/** The stems of the word at the place and of the next. */
export const pairAt = (words: readonly Word[], place: number): string =>
  `${words[place]?.stem ?? ''} ${words[place + 1]?.stem ?? ''}`;

/** A name may be inflected at its end; small words have nothing to spare. */
const stemOf = (word: string): string =>
  word.length < 4 ? word : `${word.slice(0, word.length > 7 ? 6 : Math.min(word.length - 1, 5))}…`;

/** A word of seven letters may be a form of a shorter one, or of a longer one. */
const stemsOf = (word: string): string[] =>
  word.length === 7 ? [stemOf(word), `${word.slice(0, 6)}…`] : [stemOf(word)];

/** Whether the text has the word; or, if it may be inflected, a form of it. */
export const says = ({ said }: Facts, { text, isExact }: Word): boolean =>
  said.has(text) || (!isExact && stemsOf(text).some((stem) => said.has(stem)));

const LONG_BEGINNING = 5;

/** Whether a word is one of the words, in whatever form. */
export const isMeantBy =
  (words: readonly Word[]) =>
  ({ text, isExact }: Word): boolean =>
    !isExact && words.some((other) => !other.isExact && isForm(text, other.text));

/** "API" and "APIs"; words of one long beginning, as compounds have; and those of one beginning and end, but for two letters. */
export function isForm(a: string, b: string): boolean {
  const [least, most] = a.length < b.length ? [a.length, b.length] : [b.length, a.length];
  let same = 0;
  while (same < least && a[same] === b[same]) same++;
  if (same >= LONG_BEGINNING || (same === least && least > 2 && most < least + 3)) return true;
  for (let end = 1; same < least && a.at(-end) === b.at(-end); end++) same++;
  return least > LONG_BEGINNING && same >= most - 2;
}
