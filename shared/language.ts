/**
 * The language of a page. Loads the letter statistics of 82 languages, so that the admin panel imports this file when a
 * page is pasted and not before.
 */
import { franc } from 'franc-min';
import { primaryLanguage } from '../engine';

/** Fewer words are too few to tell: names, labels and a borrowed word weigh too much. */
const FEWEST_WORDS = 41;

/** UTF-16 units that are looked at; more of a text tell nothing more. */
const SAMPLE = 4_000;

/** Addresses and marks are of no language. */
const NO_WORDS = /https?:\/\/\S+|<[^>\n]{1,200}>|[|*_#`>[\](){}]+/g;

/** Primary language subtag of a text; null for one that is too short or in no language that is known. Never throws. */
export function languageOfText(text: string): string | null {
  const words = text.slice(0, SAMPLE).replace(NO_WORDS, ' ');
  if ((words.match(/[\p{L}\p{M}'’]+/gu) ?? []).length < FEWEST_WORDS) return null;
  const code = franc(words);
  return code === 'und' ? null : primaryLanguage(Intl.getCanonicalLocales(code)[0]);
}

/** Of the entry's locale, which knows better, else of the text. */
export const languageOf = (locale: string | null | undefined, text: string): string | null =>
  primaryLanguage(locale) ?? languageOfText(text);
