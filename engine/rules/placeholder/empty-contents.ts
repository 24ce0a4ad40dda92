import { textOf } from '../../document';
import { furnitureRuns, placeOfRun, removal } from '../../fixes';
import { defineRule } from '../../rule';

export const emptyContents = defineRule({
  id: 'placeholder/empty-contents',
  severity: 'warning',
  summary: 'A heading that announces a list has the list under it.',
  why: 'Readers look for the list in vain.',
  messages: { missing: '{text} announces a list that is missing' },
  fixes: { remove: 'Remove or build…' },
  check(document, report) {
    for (const run of furnitureRuns(document, 'empty-contents')) {
      report(placeOfRun(run), 'missing', { text: textOf(run[0]) }, { block: run[0], fixes: [removal(run, 'ask')] });
    }
  },
});
