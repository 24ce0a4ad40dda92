import { blockAt, textOf } from '../../document';
import { choice } from '../../fixes';
import { defineRule } from '../../rule';
import { isClaim } from './claims';

/** A number; where a year stands beside it, the text says itself when it was true. */
const FIGURE = /\d/;
const YEAR = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d|[.,]\d)/;

export const noAsOfDate = defineRule({
  id: 'fact-box/no-as-of-date',
  severity: 'warning',
  summary: 'A fact box with figures says on which day they were true.',
  why: 'Nobody can tell whether its figures still hold.',
  messages: { none: 'This fact box does not say when its figures were true' },
  fixes: { date: 'Set the day…' },
  check(document, report) {
    for (const box of document.factBoxes) {
      if (box.asOf !== null || !isClaim(box)) continue;
      const text = box.blocks.map((key) => textOf(blockAt(document, key))).join('\n');
      if (FIGURE.test(text) && !YEAR.test(text))
        report({ path: 'asOf', start: 0, end: 0 }, 'none', {}, { excerpt: text, fixes: [choice('date')] });
    }
  },
});
