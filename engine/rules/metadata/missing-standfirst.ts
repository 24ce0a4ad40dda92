import { choice, fieldAt } from '../../fixes';
import { defineRule } from '../../rule';

export const missingStandfirst = defineRule({
  id: 'metadata/missing-standfirst',
  severity: 'info',
  summary: 'The article has a standfirst.',
  why: 'Cards, feeds and search results have nothing to show under its title.',
  messages: { missing: 'The article has no standfirst' },
  fixes: { type: 'Type the standfirst…' },
  check(document, report) {
    if (document.metadata.standfirst === null)
      report(fieldAt(document, 'standfirst'), 'missing', {}, { fixes: [choice('type')] });
  },
});
