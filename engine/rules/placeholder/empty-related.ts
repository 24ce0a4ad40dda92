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
  examples: [
    {
      title: 'nothing under it',
      kind: 'page',
      text: 'Bridge opens early\n\nby Ines Holm\n\nIt was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon.\n\nYou may also like',
      lines: [7],
    },
    {
      title: 'links under it',
      kind: 'page',
      text: 'Bridge opens early\n\nby Ines Holm\n\nIt was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon.\n\nYou may also like\n\n- The old bridge\n- The ferry',
      lines: [],
    },
  ],
  check(document, report) {
    for (const run of furnitureRuns(document, 'empty-section')) {
      report(placeOfRun(run), 'empty', { text: textOf(run[0]) }, { block: run[0], fixes: [removal(run)] });
    }
  },
});
