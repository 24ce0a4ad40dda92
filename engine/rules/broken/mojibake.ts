import { choice } from '../../fixes';
import { garbledIn } from '../../mojibake';
import { defineRule } from '../../rule';
import { replacing, textsThatHold } from '../../texts';
import { HOLDS } from '../../holds';

/** One of these stands in every garbled text. */
const SIGNS = /[ÃÂâÄÅÐÑÎÏðï\ufffd]/;

export const mojibake = defineRule({
  id: 'broken/mojibake',
  severity: 'error',
  summary: 'Letters and marks are those that were written.',
  why: 'Readers stumble over it, and search finds nothing.',
  messages: { known: '{text} is garbled, it was {written}', lost: '{text} is garbled, a character is lost' },
  fixes: { decode: 'Restore the characters', type: 'Type the character…' },
  check(document, report) {
    for (const at of textsThatHold(document, HOLDS.latin)) {
      const garbled = SIGNS.test(at.text) ? garbledIn(at.text) : [];
      const [first] = garbled;
      if (!first) continue;
      // One text was read wrongly as a whole: that is one defect, however many characters it hit.
      const fixes = garbled.flatMap(({ start, end, text }) =>
        text === null ? [] : replacing(at, at.place(start, end), text),
      );
      const [start, end] = wordAround(at.text, first.start, first.end);
      const word = at.text.slice(start, end);
      const written = first.text === null ? '' : word.replace(at.text.slice(first.start, first.end), first.text);
      report(
        at.place(start, end),
        first.text === null ? 'lost' : 'known',
        { text: word, written },
        {
          block: at.block ?? undefined,
          fixes: fixes.length > 0 ? [{ kind: 'safe', label: 'decode', steps: fixes }] : [choice('type')],
        },
      );
    }
  },
});

const WORD_LENGTH = 30;

/** The word that holds the range, with at most so many units on either side. */
function wordAround(text: string, from: number, to: number): [start: number, end: number] {
  let [start, end] = [from, to];
  while (start > from - WORD_LENGTH && /\S/.test(text.charAt(start - 1))) start--;
  while (end < to + WORD_LENGTH && /\S/.test(text.charAt(end))) end++;
  return [start, end];
}
