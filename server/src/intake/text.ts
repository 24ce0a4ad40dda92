/** Controls, marks that turn the direction of a text, and what has no width: nobody types these, and they hide things. */
const UNSEEN =
  /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/gu;

/** More marks on one letter than any language has. */
const STACKED = /(\p{M}{4})\p{M}+/gu;

/** What a reader has typed, as a text of paragraphs: no mark-up is taken off, for it is never read as such. */
export const readable = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(UNSEEN, (unit) => (unit === '\n' ? unit : unit === '\t' ? ' ' : ''))
    .replace(STACKED, '$1')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** The same in one line. */
export const inOneLine = (text: string): string => readable(text).replace(/\n+/g, ' ');

/** How many characters a reader would count; cheap, as it bounds what is looked at closer. */
export const lengthOf = (text: string): number => [...text].length;

/** The letters, their marks and the digits alone: the same words, however they are set. */
export const wordsOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
