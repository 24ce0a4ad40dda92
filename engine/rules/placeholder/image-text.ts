import { textOf } from '../../document';
import { furnitureRuns, placeOfRun, removal } from '../../fixes';
import { defineRule } from '../../rule';

export const imageText = defineRule({
  id: 'placeholder/image-text',
  severity: 'warning',
  summary: 'No words stand where an image was.',
  why: "Readers see a file's name instead of a picture.",
  messages: { stands: '{text} stands where an image was' },
  fixes: { remove: 'Remove the line' },
  examples: [
    {
      title: 'left over',
      kind: 'page',
      text: 'logo\n\nBridge opens early\n\nby Ines Holm\n\nIt was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon.',
      lines: [1],
    },
    {
      title: 'the words in a sentence',
      kind: 'page',
      text: 'A new logo\n\nby Ines Holm\n\nThe logo of the city shows a bridge, and it will be on every bus from the first of May on, the mayor said on Monday at noon in the town hall.',
      lines: [],
    },
  ],
  check(document, report) {
    for (const run of furnitureRuns(document, 'stray-image-text')) {
      report(placeOfRun(run), 'stands', { text: textOf(run[0]) }, { block: run[0], fixes: [removal(run)] });
    }
  },
});
