import { type Place, type TextBlock, blockAt, isText } from '../../document';
import type { Phrases } from '../../phrases/phrases';
import { defineRule } from '../../rule';

const EMAIL = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,4}\p{L}{2,24}/gu;
/** Seven digits and more behind "+", "0" or a bracket, or as 555-123-4567; a day such as 03.05.2026 is none. */
const PHONE =
  /(?<![\p{L}\p{N}.,:/-])(?!\d{1,2}[./-]\d{1,2}[./-]\d{2})(?:\+\d|0[1-9]|00\d|\(\d)[\d ()/-]{5,18}\d(?![\p{L}\d])|(?<![\d.,-])\d{3}[-. ]\d{3}[-. ]\d{4}(?![\d-])/gu;
/** Digits of a number without "+" or a bracket, at least: "0800-1200" are hours. */
const DIGITS = 9;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu;
/** Findings in one question, at most: more nobody reads, and whoever blacks these out is told the rest. */
const MOST = 50;
/** Words between a house number and its street, at most. */
const NEAR = 3;

/** Only what a reader wrote: a helpline in the answer is the newsroom's own affair. */
export const personalData = defineRule({
  id: 'reader-question/personal-data',
  severity: 'warning',
  summary: "A reader's question tells nobody's address or number.",
  why: 'Strangers could write, call or turn up at the door.',
  messages: {
    email: 'The question tells an e-mail address',
    phone: 'The question tells a phone number',
    street: 'The question tells a street and house number',
  },
  fixes: { redact: 'Black it out' },
  check(document, report, { phrases }) {
    for (const { question } of document.readerQuestions) {
      const block = question === null ? null : blockAt(document, question);
      if (!block || !isText(block)) continue;
      let said = 0;
      const say = (message: string, from: number, to: number): void => {
        if (++said > MOST) return;
        const { path, textStart } = block;
        const place: Place = { path, start: textStart + from, end: textStart + to };
        const step = {
          do: 'replace',
          block: block.key,
          start: place.start,
          end: place.end,
          text: '[…]',
          removes: true,
        } as const;
        report(
          place,
          message,
          {},
          {
            block,
            // Findings are kept and sent on: the excerpt must not tell it either.
            excerpt: `${block.text.slice(from, from + 2)}…${block.text.slice(to - 2, to)}`,
            fixes: [{ kind: 'ask', label: 'redact', steps: [step] }],
          },
        );
      };
      for (const { 0: words, index } of block.text.matchAll(EMAIL)) say('email', index, index + words.length);
      for (const { 0: words, index } of block.text.matchAll(PHONE))
        if (/^[+(]/.test(words) || words.replace(/\D/g, '').length >= DIGITS) say('phone', index, index + words.length);
      for (const [from, to] of streetsIn(block, phrases)) say('street', from, to);
    }
  },
});

/** "12 Mill Street", "12 rue du Lac", "Seestraße 12", "Calle Mayor, 12": names stand between the two, or behind them. */
function* streetsIn({ text }: TextBlock, { streetWords }: Phrases): Generator<[from: number, to: number]> {
  const words = /\d/.test(text) ? [...text.matchAll(WORD)] : [];
  const nameAt = (at: number): boolean => /^(?:\p{Lu}|(?:d[aeiou]s?l?|la|les|of|the)$)/u.test(words[at]?.[0] ?? '');
  for (const [at, { 0: word, index }] of words.entries()) {
    if (!streetWords.some((street) => isStreet(word.toLowerCase(), street))) continue;
    for (const step of [-1, 1]) {
      let other = at + step;
      while (Math.abs(other - at) <= NEAR && nameAt(other)) other += step;
      const [house, isNear] = [words[other], Math.abs(other - at) === 1];
      if (!house || !HOUSE.test(house[0])) continue;
      const [from, to] = [Math.min(index, house.index), Math.max(index + word.length, house.index + house[0].length)];
      const parted = /[.!?:]\s.*[.!?:]\s|\n/.test(text.slice(from, to));
      const isOne = step < 0 ? !isNear || nameAt(at + 1) : (!isNear || nameAt(at)) && END.test(text.slice(to, to + 5));
      if (isOne && !parted) yield [from, to];
    }
  }
}

const isStreet = (word: string, street: string): boolean =>
  street.startsWith('-') ? word.endsWith(street.slice(1)) : word === street;

/** Not a year. */
const HOUSE = /^(?!(?:19|20)\d\d$)\d{1,4}\p{L}?$/u;
/** A house number ends a sentence, or a place follows; "Mill Street 12 years ago" tells of years. */
const END = /^(?:\s?[^\s\p{L}]|\s(?:in|en|à|a|в|у)\s|$)/u;
