import { textOf } from '../../document';
import { furnitureRuns, placeOfRun, removal } from '../../fixes';
import { defineRule } from '../../rule';

export const loginWall = defineRule({
  id: 'placeholder/login-wall',
  severity: 'warning',
  summary: 'No plea to log in is left in the text.',
  why: 'Readers are sent to a log-in that is not here.',
  messages: { stands: '{text} asks readers to log in' },
  fixes: { remove: 'Remove the line' },
  examples: [
    {
      title: 'left over',
      kind: 'page',
      text: 'Bridge opens early\n\nby Ines Holm\n\nIt was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon.\n\nSubscribe to continue reading',
      lines: [7],
    },
    {
      title: 'the words in a sentence',
      kind: 'page',
      text: 'Bridge opens early\n\nby Ines Holm\n\nIt was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon. Members log in to continue with their booking.',
      lines: [],
    },
  ],
  check(document, report) {
    for (const run of furnitureRuns(document, 'login-wall')) {
      report(placeOfRun(run), 'stands', { text: textOf(run[0]) }, { block: run[0], fixes: [removal(run)] });
    }
  },
});
