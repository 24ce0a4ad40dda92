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
  examples: [
    {
      title: 'the form and its notice',
      kind: 'page',
      text: 'Bridge opens early\n\nby Ines Holm\n\nIt was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon.\n\nLeave a Comment\n\nYour email address will not be published.',
      lines: [7],
    },
    {
      title: 'the words in a sentence',
      kind: 'page',
      text: 'Bridge opens early\n\nby Ines Holm\n\nIt was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon. Residents may leave a comment at the town hall until the end of May.',
      lines: [],
    },
  ],
  check(document, report) {
    for (const run of furnitureRuns(document, 'comment-form')) {
      report(placeOfRun(run), 'stands', { text: textOf(run[0]) }, { block: run[0], fixes: [removal(run)] });
    }
  },
});
