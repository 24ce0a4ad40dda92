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
  check(document, report) {
    for (const run of furnitureRuns(document, 'share-bar')) {
      report(placeOfRun(run), 'stands', { text: textOf(run[0]) }, { block: run[0], fixes: [removal(run)] });
    }
  },
});
