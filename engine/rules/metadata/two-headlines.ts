import { choice } from '../../fixes';
import { defineRule } from '../../rule';

export const twoHeadlines = defineRule({
  id: 'metadata/two-headlines',
  severity: 'warning',
  summary: 'The page has one headline.',
  why: 'Search and page would show different titles.',
  messages: { two: 'Two headlines: which is the title?' },
  fixes: { choose: 'Choose…' },
  check(document, report) {
    const { secondTitle } = document.metadata;
    if (secondTitle) report(secondTitle.place, 'two', { text: secondTitle.text }, { fixes: [choice('choose')] });
  },
});
