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
  examples: [
    {
      title: 'the notice and its plea',
      kind: 'page',
      text: 'Bridge opens early\n\nby Ines Holm\n\nIt was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon.\n\nAdblock Detected\n\nPlease disable your ad blocker to go on.',
      lines: [7],
    },
    {
      title: 'the words in a sentence',
      kind: 'page',
      text: 'Publishers fight ad blockers\n\nby Ines Holm\n\nMost sites now show a line such as adblock detected to their visitors, and many of them ask people to switch the tool off before they may read on.',
      lines: [],
    },
  ],
  check(document, report) {
    for (const run of furnitureRuns(document, 'ad-block-notice')) {
      report(placeOfRun(run), 'stands', { text: textOf(run[0]) }, { block: run[0], fixes: [removal(run)] });
    }
  },
});
