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
  check(document, report) {
    for (const run of furnitureRuns(document, 'login-wall')) {
      report(placeOfRun(run), 'stands', { text: textOf(run[0]) }, { block: run[0], fixes: [removal(run)] });
    }
  },
});
