import { textOf } from '../../document';
import { furnitureRuns, placeOfRun, removal } from '../../fixes';
import { defineRule } from '../../rule';

export const emptyState = defineRule({
  id: 'placeholder/empty-state',
  severity: 'error',
  summary: 'No message of the old site says that something is missing.',
  why: 'Readers are told that something is missing.',
  messages: { stands: '{text} is a message of the old site' },
  fixes: { remove: 'Remove the line' },
  examples: [
    {
      title: 'left over',
      kind: 'page',
      text: 'Bridge opens early\n\nby Ines Holm\n\nIt was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon.\n\nThere are no related posts yet.',
      lines: [7],
    },
    {
      title: 'the words in a sentence',
      kind: 'page',
      text: 'Bridge opens early\n\nby Ines Holm\n\nIt was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon. He had found no comments on the plan, and nothing found so far speaks against it.',
      lines: [],
    },
  ],
  check(document, report) {
    for (const run of furnitureRuns(document, 'empty-related')) {
      report(placeOfRun(run), 'stands', { text: textOf(run[0]) }, { block: run[0], fixes: [removal(run)] });
    }
  },
});
