import { textOf } from '../../document';
import { furnitureRuns, placeOfRun, removal } from '../../fixes';
import { defineRule } from '../../rule';

export const commentForm = defineRule({
  id: 'placeholder/comment-form',
  severity: 'error',
  summary: 'No comment form is left in the text.',
  why: 'Nobody can comment here.',
  messages: { stands: 'A comment form is left in the text' },
  fixes: { remove: 'Remove the form' },
  check(document, report) {
    for (const run of furnitureRuns(document, 'comment-form')) {
      report(placeOfRun(run), 'stands', { text: textOf(run[0]) }, { block: run[0], fixes: [removal(run)] });
    }
  },
});
