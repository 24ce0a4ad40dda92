import { textOf } from '../../document';
import { furnitureRuns, placeOfRun, removal } from '../../fixes';
import { defineRule } from '../../rule';

export const shopWidget = defineRule({
  id: 'placeholder/shop-widget',
  severity: 'error',
  summary: 'No label of a shop is left in the text.',
  why: 'Nobody can buy anything here.',
  messages: { stands: '{text} is left over from a shop' },
  fixes: { remove: 'Remove the line' },
  check(document, report) {
    for (const run of furnitureRuns(document, 'shop-widget')) {
      report(placeOfRun(run), 'stands', { text: textOf(run[0]) }, { block: run[0], fixes: [removal(run)] });
    }
  },
});
