import { choice } from '../../fixes';
import { defineRule } from '../../rule';

export const bylineWithRole = defineRule({
  id: 'metadata/byline-with-role',
  severity: 'info',
  summary: 'The byline holds the name only; the role has a field of its own.',
  why: 'Feeds would print both as the name.',
  messages: { both: '{text} holds a name and a role' },
  fixes: { split: 'Split…' },
  examples: [
    {
      title: 'name and role',
      kind: 'page',
      text: 'Bridge opens early\n\nby Ines Holm Senior Reporter\n\nIt was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon.',
      lines: [3],
    },
    {
      title: 'a name',
      kind: 'page',
      text: 'Bridge opens early\n\nby Ines Holm\n\nIt was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon.',
      lines: [],
    },
  ],
  check(document, report) {
    const { byline } = document.metadata;
    if (byline?.role && !byline.generic)
      report(byline.place, 'both', { text: byline.text }, { fixes: [choice('split')] });
  },
});
