import { choice } from '../../fixes';
import { defineRule } from '../../rule';

export const missingTitle = defineRule({
  id: 'metadata/missing-title',
  severity: 'error',
  summary: 'The article has a title.',
  why: 'It can neither be found nor shared.',
  messages: { missing: 'The article has no title' },
  fixes: { type: 'Type the title…' },
  examples: [
    {
      title: 'a page that begins with its text',
      kind: 'page',
      text: 'It was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon.',
      lines: [0],
    },
    {
      title: 'a title',
      kind: 'page',
      text: 'Bridge opens early\n\nby Ines Holm\n\nIt was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon.',
      lines: [],
    },
  ],
  check(document, report) {
    if (document.metadata.title === null) report(null, 'missing', {}, { fixes: [choice('type')] });
  },
});
