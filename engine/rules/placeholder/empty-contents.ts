import { textOf } from '../../document';
import { furnitureRuns, placeOfRun, removal } from '../../fixes';
import { defineRule } from '../../rule';

export const emptyContents = defineRule({
  id: 'placeholder/empty-contents',
  severity: 'warning',
  summary: 'A heading that announces a list has the list under it.',
  why: 'Readers look for the list in vain.',
  messages: { missing: '{text} announces a list that is missing' },
  fixes: { remove: 'Remove or build…' },
  examples: [
    {
      title: 'no list under it',
      kind: 'page',
      text: "Bridge opens early\n\nby Ines Holm\n\nIt was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon.\n\nWhat You'll Learn\n\nWhy the bridge is early\n\nIt was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon.",
      lines: [7],
    },
    {
      title: 'a list under it',
      kind: 'page',
      text: 'Bridge opens early\n\nby Ines Holm\n\nIt was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon.\n\nIn this article\n\n- Why it is early\n- What it cost\n\nIt was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon.',
      lines: [],
    },
  ],
  check(document, report) {
    for (const run of furnitureRuns(document, 'empty-contents')) {
      report(placeOfRun(run), 'missing', { text: textOf(run[0]) }, { block: run[0], fixes: [removal(run, 'ask')] });
    }
  },
});
