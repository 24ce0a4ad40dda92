import { around } from '../../around';
import { choice } from '../../fixes';
import { shorten } from '../../finding';
import { EXCERPT_LENGTH } from '../../findings';
import { defineRule } from '../../rule';
import { retoldIn } from '../../told';

/** Characters on each side of what changed: the panel shows few. */
const CONTEXT = 16;

/**
 * A note, for a figure may have changed in the world and not in the newsroom. Whoever gives `told` leaves out what nobody has
 * read yet, what came out within the last hour, when typing errors are mended, and what a correction was written about.
 */
export const changeWithoutNote = defineRule({
  id: 'correction/change-without-note',
  severity: 'info',
  summary: 'A correction says which facts of a published article have changed.',
  why: 'Whoever has read it goes on believing what it said.',
  messages: { changed: 'A fact that readers know has changed, and no correction says so' },
  fixes: { correct: 'Add a correction…' },
  check(document, report, { phrases }) {
    if (!document.told?.length) return;
    for (const { text, before, now } of retoldIn(document, document.told, phrases)) {
      const words = around(before, now, CONTEXT);
      report(
        text.place(0, text.text.length),
        'changed',
        { before: shorten(words.before, EXCERPT_LENGTH) },
        { excerpt: words.after, fixes: [choice('correct')], ...(text.block && { block: text.block }) },
      );
    }
  },
});
