import { defineRule } from '../../rule';
import { headingsIn, partOf, toLevel } from './headings';

export const skippedLevel = defineRule({
  id: 'structure/skipped-level',
  severity: 'info',
  summary: 'A heading stands one level below the one it belongs to.',
  why: 'Who goes from heading to heading looks for the level between.',
  messages: { skips: '{text} is of level {found}, right under level {above}' },
  fixes: { raise: 'Raise the headings…' },
  check(document, report) {
    const headings = headingsIn(document);
    // Without a title the first heading sets the level.
    let above = document.metadata.title ? 1 : Infinity;
    for (const [index, heading] of headings.entries()) {
      const { depth, text } = heading;
      if (depth > above + 1) {
        const by = depth - above - 1;
        // Those beside it and below it move along.
        const run = [heading, ...partOf(headings, index, depth - 1)];
        const steps = run.map((one) => toLevel(one, one.depth - by));
        report(heading, 'skips', { text, found: depth, above }, { fixes: [{ kind: 'ask', label: 'raise', steps }] });
      }
      above = depth;
    }
  },
});
