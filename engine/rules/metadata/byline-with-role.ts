import { choice } from '../../fixes';
import { defineRule } from '../../rule';

export const bylineWithRole = defineRule({
  id: 'metadata/byline-with-role',
  severity: 'info',
  summary: 'The byline holds the name only; the role has a field of its own.',
  why: 'Feeds would print both as the name.',
  messages: { both: '{text} holds a name and a role' },
  fixes: { split: 'Split…' },
  check(document, report) {
    const { byline } = document.metadata;
    if (byline?.role && !byline.generic)
      report(byline.place, 'both', { text: byline.text }, { fixes: [choice('split')] });
  },
});
