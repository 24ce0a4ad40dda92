import { textOf } from '../../document';
import { furnitureRuns, placeOfRun, removal } from '../../fixes';
import { defineRule } from '../../rule';

export const adBlockNotice = defineRule({
  id: 'placeholder/ad-block-notice',
  severity: 'error',
  summary: 'No notice about ad blockers is left in the text.',
  why: 'It accuses readers who did nothing.',
  messages: { stands: 'An ad-block notice is left in the text' },
  fixes: { remove: 'Remove the notice' },
  check(document, report) {
    for (const run of furnitureRuns(document, 'ad-block-notice')) {
      report(placeOfRun(run), 'stands', { text: textOf(run[0]) }, { block: run[0], fixes: [removal(run)] });
    }
  },
});
