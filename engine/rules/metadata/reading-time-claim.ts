import { isText, textOf } from '../../document';
import { furnitureRuns, removal } from '../../fixes';
import { defineRule } from '../../rule';
import { WORDS_PER_MINUTE } from '../../time';
import { countWords } from '../../anatomy/marks';
import { claimedMinutes } from '../../anatomy/reading-time';

/** A typed reading time is never right for long: ours is computed. */
export const readingTimeClaim = defineRule({
  id: 'metadata/reading-time-claim',
  severity: 'info',
  summary: 'The reading time is computed, not typed.',
  why: 'It goes wrong with the next edit.',
  messages: {
    wrongOne: 'It says 1 minute, and takes about {found}',
    wrong: 'It says {claimed} minutes, and takes about {found}',
    typedOne: 'The reading time is typed: 1 minute',
    typed: 'The reading time is typed: {claimed} minutes',
  },
  fixes: { remove: 'Remove the line' },
  check(document, report, { phrases }) {
    const block = furnitureRuns(document, 'reading-time')[0]?.[0];
    const claimed = block && claimedMinutes(textOf(block), phrases);
    if (!block || !claimed) return;
    const words = document.blocks.reduce((sum, own) => sum + (isText(own) ? countWords(own.text) : 0), 0);
    const found = Math.max(1, Math.round(words / WORDS_PER_MINUTE));
    const message = Math.abs(found - claimed) > 1 ? 'wrong' : 'typed';
    report(block, claimed === 1 ? `${message}One` : message, { claimed, found }, { fixes: [removal([block])] });
  },
});
