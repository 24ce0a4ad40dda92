/** Who asked: the name, place and address under a reader's question. */
import type { ReaderQuestionItem } from '../document';
import type { Phrases } from '../phrases/phrases';
import { withoutEmphasis } from './marks';

export type Asked = Pick<ReaderQuestionItem, 'text' | 'askedBy' | 'place' | 'email'>;

/** Longest signature, in UTF-16 units and words. */
const SIGNATURE_LENGTH = 100;
const SIGNATURE_WORDS = 10;

/** `“Will it?” – *Sarah J., London*`, `Will it? (Sarah, 34, Leeds)` → question, name and place. */
export function splitAttribution(text: string, phrases: Phrases): Asked {
  const whole = text.trim();
  const cut = signatureAt(whole);
  const signed = cut > 0 ? signatureOf(whole.slice(cut), phrases) : null;
  return signed
    ? { text: unquote(whole.slice(0, cut)), ...signed }
    : { text: unquote(whole), askedBy: null, place: null };
}

/** Where the signature begins: behind the end of the question, with a dash, a bracket or a line of its own; 0: nowhere. */
function signatureAt(text: string): number {
  const from = Math.max(0, text.length - SIGNATURE_LENGTH);
  const tail = text.slice(from);
  let found = 0;
  for (const { index } of tail.matchAll(
    /[?!.”"»“…*_)](?:\s*[–—]|\s+-|\s*\((?=[^()]*\)[*_]*$)|[ \t]*\n)\s*(?=[\p{L}*_@])/gu,
  ))
    found = from + index + 1;
  return found;
}

/** Name, age, place and address in one short line; null: it is none. */
export function signatureOf(line: string, { askVerbs, placeWords }: Phrases): Omit<Asked, 'text'> | null {
  const email = EMAIL.exec(line)?.[0];
  let words = withoutEmphasis(email ? line.replace(email, '') : line)
    .replace(/^[\s–—(-]+|[\s)<>,;]+$/g, '')
    .replace(/[<(]\s*[>)]/g, '')
    .trim();
  const verb = askVerbs.find((one) => words.toLowerCase().startsWith(`${one} `));
  if (verb) words = words.slice(verb.length).trim();
  if (!/^\p{Lu}/u.test(words) || /[?!”"»:]/.test(words)) return email ? { askedBy: null, place: null, email } : null;
  if (words.split(/\s+/).length > SIGNATURE_WORDS) return null;
  return { ...nameAndPlace(words, placeWords), ...(email ? { email } : {}) };
}

const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,4}\p{L}{2,24}/u;

/** "Sarah, 34, Leeds": the age stays with the name. "Sarah from Leeds" names a place as well. */
function nameAndPlace(words: string, placeWords: readonly string[]): { askedBy: string | null; place: string | null } {
  const parts = words.split(/\s*[,;]\s*|\s+\|\s+/).filter(Boolean);
  let names = 1;
  while (/^\(?\d{1,3}\)?$/.test(parts[names] ?? '')) names++;
  const name = parts.slice(0, names).join(', ');
  const place = parts.slice(names).join(', ') || null;
  if (place !== null) return { askedBy: name, place };
  const said = name.split(/\s+/);
  const at = said.findIndex(
    (word, index) => index > 0 && placeWords.includes(word) && /^\p{Lu}/u.test(said[index + 1] ?? ''),
  );
  return at < 0
    ? { askedBy: name, place }
    : { askedBy: said.slice(0, at).join(' '), place: said.slice(at + 1).join(' ') };
}

/** `Sarah from London asks: Will it stay?`, `“Will it stay?” asks Sarah J.`; null: nobody asks so. */
export function askedInWords(text: string, phrases: Phrases): Asked | null {
  const { askVerbs } = phrases;
  const colon = text.slice(0, SIGNATURE_LENGTH).indexOf(':');
  const opener = withoutEmphasis(text.slice(0, Math.max(0, colon))).replace(/[,\s]+$/, '');
  const ends = (words: string): string | undefined => askVerbs.find((verb) => words.toLowerCase().endsWith(` ${verb}`));
  const verb = ends(opener);
  if (verb) {
    const signed = signatureOf(opener.slice(0, -verb.length), phrases);
    const question = text.slice(colon + 1).replace(/^[*_\s]+/, '');
    return signed ? { text: unquote(question), ...signed } : null;
  }
  const tail = text.slice(-SIGNATURE_LENGTH);
  const closing = /\?["”»“*_]*,?\s+(?=\p{Ll})/u.exec(tail);
  const after = closing ? tail.slice(closing.index + closing[0].length) : '';
  const asks = askVerbs.find((one) => after.startsWith(`${one} `));
  const signed = asks ? signatureOf(after.slice(asks.length), phrases) : null;
  return signed ? { text: unquote(text.slice(0, text.length - after.length).replace(/[,\s]+$/, '')), ...signed } : null;
}

export const isQuestion = (text: string): boolean => /[?？؟][*_]*["”’»“)]?[*_]*\s*$/.test(text);

const unquote = (text: string): string =>
  text
    .trim()
    .replace(/^[*_]*["“«„](.*)["”»“][*_]*$/su, '$1')
    .trim();
