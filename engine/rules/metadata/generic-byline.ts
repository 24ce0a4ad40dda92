import { choice } from '../../fixes';
import { defineRule } from '../../rule';

export const genericByline = defineRule({
  id: 'metadata/generic-byline',
  severity: 'warning',
  summary: 'The byline names a person.',
  why: "Readers can't tell who speaks.",
  messages: { role: '{text} is a role, not a person' },
  fixes: { author: 'Choose author…' },
  examples: [
    {
      title: 'a role',
      kind: 'page',
      text: 'Bridge opens early\n\nby Staff Reporter\n\nIt was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon.',
      lines: [3],
    },
    {
      title: 'a person',
      kind: 'page',
      text: 'Bridge opens early\n\nby Ines Holm\n\nIt was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon.',
      lines: [],
    },
  ],
  check(document, report) {
    const { byline } = document.metadata;
    if (byline?.generic) report(byline.place, 'role', { text: byline.text }, { fixes: [choice('author')] });
  },
});
