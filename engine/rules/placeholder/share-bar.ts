import { textOf } from '../../document';
import { furnitureRuns, placeOfRun, removal } from '../../fixes';
import { defineRule } from '../../rule';

export const shareBar = defineRule({
  id: 'placeholder/share-bar',
  severity: 'warning',
  summary: 'No labels of share buttons are left in the text.',
  why: 'Readers tap on words that do nothing.',
  messages: { stands: '{text} is left over from share buttons' },
  fixes: { remove: 'Remove the line' },
  examples: [
    {
      title: 'left over',
      kind: 'page',
      text: 'Bridge opens early\n\nby Ines Holm\n\nIt was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon.\n\nShare this article',
      lines: [7],
    },
    {
      title: 'the words in a sentence',
      kind: 'page',
      text: 'Bridge opens early\n\nby Ines Holm\n\nIt was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon. Readers may share this article with their neighbours.',
      lines: [],
    },
  ],
  check(document, report) {
    for (const run of furnitureRuns(document, 'share-bar')) {
      report(placeOfRun(run), 'stands', { text: textOf(run[0]) }, { block: run[0], fixes: [removal(run)] });
    }
  },
});
