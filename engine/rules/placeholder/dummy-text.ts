import { openerOf, openersOf } from '../../anatomy/marks';
import { normalise } from '../../normalise';
import type { Document } from '../../document';
import { choice } from '../../fixes';
import { withoutCode } from '../../read/inline';
import { defineRule } from '../../rule';
import { type Text, textsOf } from '../../texts';
import { HOLDS } from '../../holds';

/** Passages of the usual filler, made of Cicero's words; each stands in it once. */
const FILLER =
  /lorem ipsum dolor|consectetur adipisci|sed do eiusmod tempor|ut enim ad minim veniam|duis aute irure|excepteur sint occaecat/i;
/** Marks of editors: "to come", "to be done". Three X before a noun are a number, "Super Bowl XXX" is none of them. */
const MARK =
  /\bTKTK\w*|\bTK TK\b|(?:(?<!\])\[|\()(?:TK|TBD|TBA|X{2,}|FIXME|TODO)\b[^\])\n]{0,60}[\])](?!\()|[$€£](?:TK\b|X{2,})|\b(?:TK|X{2,9}(?:,XXX){0,4}) (?=(?:percent|per cent|million|billion|people|euros?|dollars?|Euro|Prozent|Millionen|Menschen|millions?|personnes|millones|personas)\b)/;
const SLOT =
  /(?<!\])\[(?:(?:insert|add|enter|replace|your text)\b[^[\]\n]{0,80}|(?:text|link|photo|image|headline|name|quote) (?:goes |to go )?here)\](?![([:])/i;
const WHOLE = /^\W{0,3}(?:TK|TBD|TBA|X{3,}|FIXME|TODO)\W{0,3}$/;

export const dummyText = defineRule({
  id: 'placeholder/dummy-text',
  severity: 'error',
  summary: 'No text stands in for one that is still to be written.',
  why: 'The page is not finished.',
  messages: { filler: '{text} is filler text', mark: '{text} is a note that something is missing' },
  fixes: { write: 'Write the text…' },
  check(document, report, { phrases: { dummyTexts } }) {
    const isAbout = /\b(?:lorem|ipsum|filler|dummy text|placeholder|blindtext|TK)\b/i.test(titleOf(document));
    const openers = openersOf(dummyTexts);
    let before: Text | null = null;
    for (const at of textsOf(document)) {
      const { block } = at;
      const holds = (bit: number): boolean => !isAbout && (at.traits & bit) !== 0;
      const text = holds(HOLDS.tick | HOLDS.angle) ? withoutCode(at.text) : at.text;
      const mark =
        (holds(HOLDS.capitals) ? (MARK.exec(text) ?? wholeOf(at, text)) : null) ??
        (holds(HOLDS.bracket) ? SLOT.exec(text) : null);
      const filler = holds(HOLDS.filler) && !isQuoted(at, before) ? FILLER.exec(text) : null;
      const isWhole =
        text.length < LINE_LENGTH &&
        block?.type !== 'table' &&
        openers.has(openerOf(text)) &&
        dummyTexts.includes(normalise(text));
      before = at;
      const words = mark?.[0] ?? filler?.[0] ?? (isWhole ? text : null);
      if (words === null) continue;
      const start = mark?.index ?? filler?.index ?? 0;
      report(
        at.place(start, start + words.length),
        mark ? 'mark' : 'filler',
        { text: words.trim() },
        {
          block: block ?? undefined,
          fixes: [choice('write')],
        },
      );
    }
  },
});

/** Units of the longest line that is dummy text as a whole. */
const LINE_LENGTH = 40;

const titleOf = ({ metadata: { title } }: Document): string => title?.text ?? '';

/** A passage that is shown: in quotation marks, in a quotation, or announced by a colon. */
const isQuoted = ({ text, block }: Text, before: Text | null): boolean =>
  block?.type === 'quote' || /["“„«‘]\s*lorem ipsum/i.test(text) || before?.text.trimEnd().endsWith(':') === true;

/** In a table "TBD" is an answer: the match has no date yet. */
const wholeOf = ({ block }: Text, text: string): RegExpExecArray | null =>
  text.length < 20 && !(block?.type === 'table' && /TB[AD]/.test(text)) ? WHOLE.exec(text) : null;
