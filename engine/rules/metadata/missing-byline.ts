import { choice } from '../../fixes';
import { defineRule } from '../../rule';

export const missingByline = defineRule({
  id: 'metadata/missing-byline',
  severity: 'warning',
  summary: 'The article has an author.',
  why: "Readers can't tell who speaks, and trust it less.",
  messages: { missing: 'The article has no author' },
  fixes: { author: 'Choose author…' },
  check(document, report) {
    if (document.metadata.byline !== null) return;
    const isOpinion = document.metadata.articleKind === 'opinion';
    report(null, 'missing', {}, { ...(isOpinion ? { severity: 'error' } : {}), fixes: [choice('author')] });
  },
});
