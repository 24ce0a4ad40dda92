import { textOf } from '../../document';
import { furnitureRuns, placeOfRun, removal } from '../../fixes';
import { defineRule } from '../../rule';

export const cookieNotice = defineRule({
  id: 'placeholder/cookie-notice',
  severity: 'warning',
  summary: 'No cookie notice is left in the text.',
  why: 'It asks for a consent that nobody needs here.',
  messages: { stands: 'A cookie notice is left in the text' },
  fixes: { remove: 'Remove the notice' },
  examples: [
    {
      title: 'left over',
      kind: 'page',
      text: 'Bridge opens early\n\nby Ines Holm\n\nIt was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon.\n\nThis website uses cookies to improve your visit.',
      lines: [7],
    },
    {
      title: 'the words in a sentence',
      kind: 'page',
      text: 'Bridge opens early\n\nby Ines Holm\n\nIt was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon. The bakery at its end sells cookies.',
      lines: [],
    },
  ],
  check(document, report) {
    for (const run of furnitureRuns(document, 'cookie-notice')) {
      report(placeOfRun(run), 'stands', { text: textOf(run[0]) }, { block: run[0], fixes: [removal(run)] });
    }
  },
});
