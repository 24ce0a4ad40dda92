import { choice } from '../../fixes';
import { defineRule } from '../../rule';

export const missingTitle = defineRule({
  id: 'metadata/missing-title',
  severity: 'error',
  summary: 'The article has a title.',
  why: 'It can neither be found nor shared.',
  messages: { missing: 'The article has no title' },
  fixes: { type: 'Type the title…' },
  check(document, report) {
    if (document.metadata.title === null) report(null, 'missing', {}, { fixes: [choice('type')] });
  },
});
