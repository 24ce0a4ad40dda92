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
  examples: [
    {
      title: 'left over',
      kind: 'page',
      text: 'Bridge opens early\n\nby Ines Holm\n\nIt was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon.\n\nExplore related products',
      lines: [7],
    },
    {
      title: 'the words in a sentence',
      kind: 'page',
      text: 'Bridge opens early\n\nby Ines Holm\n\nIt was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon. Visitors can explore related products of the region in the market hall.',
      lines: [],
    },
  ],
  check(document, report) {
    for (const run of furnitureRuns(document, 'shop-widget')) {
      report(placeOfRun(run), 'stands', { text: textOf(run[0]) }, { block: run[0], fixes: [removal(run)] });
    }
  },
});
