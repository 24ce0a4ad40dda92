import { textOf } from '../../document';
import { furnitureRuns, placeOfRun, removal } from '../../fixes';
import { defineRule } from '../../rule';

export const adMarker = defineRule({
  id: 'placeholder/ad-marker',
  severity: 'warning',
  summary: 'No ad marker is left in the text.',
  why: 'It marks an ad that is not there.',
  messages: { stands: '{text} marks an ad that is not there' },
  fixes: { remove: 'Remove the line' },
  examples: [
    {
      title: 'left over',
      kind: 'page',
      text: 'Bridge opens early\n\nby Ines Holm\n\nIt was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon.\n\nADVERTISEMENT\n\nIt was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon.',
      lines: [7],
    },
    {
      title: 'the words in a sentence',
      kind: 'page',
      text: 'Bridge opens early\n\nby Ines Holm\n\nIt was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon. The advertisement on the bridge will be taken down.',
      lines: [],
    },
  ],
  check(document, report) {
    for (const run of furnitureRuns(document, 'ad-marker')) {
      report(placeOfRun(run), 'stands', { text: textOf(run[0]) }, { block: run[0], fixes: [removal(run)] });
    }
  },
});
