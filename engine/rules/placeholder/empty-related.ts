import { textOf } from '../../document';
import { furnitureRuns, placeOfRun, removal } from '../../fixes';
import { defineRule } from '../../rule';

export const emptyRelated = defineRule({
  id: 'placeholder/empty-related',
  severity: 'error',
  summary: 'A heading such as "You may also like" has links under it.',
  why: 'It promises what is not there.',
  messages: { empty: '{text} has nothing under it' },
  fixes: { remove: 'Remove the line' },
  check(document, report) {
    for (const run of furnitureRuns(document, 'empty-section')) {
      report(placeOfRun(run), 'empty', { text: textOf(run[0]) }, { block: run[0], fixes: [removal(run)] });
    }
  },
});
