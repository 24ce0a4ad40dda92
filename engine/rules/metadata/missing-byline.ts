import { choice } from '../../fixes';
import { defineRule } from '../../rule';

export const missingByline = defineRule({
  id: 'metadata/missing-byline',
  severity: 'warning',
  summary: 'The article has an author.',
  why: "Readers can't tell who speaks, and trust it less.",
  messages: { missing: 'The article has no author' },
  fixes: { author: 'Choose author…' },
  examples: [
    {
      title: 'no byline',
      kind: 'page',
      text: 'Bridge opens early\n\nIt was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon.',
      lines: [0],
    },
    {
      title: 'a byline',
      kind: 'page',
      text: 'Bridge opens early\n\nby Ines Holm\n\nIt was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon.',
      lines: [],
    },
  ],
  check(document, report) {
    if (document.metadata.byline !== null) return;
    const isOpinion = document.metadata.articleKind === 'opinion';
    report(null, 'missing', {}, { ...(isOpinion ? { severity: 'error' } : {}), fixes: [choice('author')] });
  },
});
