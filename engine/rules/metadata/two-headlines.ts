import { choice } from '../../fixes';
import { defineRule } from '../../rule';

export const twoHeadlines = defineRule({
  id: 'metadata/two-headlines',
  severity: 'warning',
  summary: 'The page has one headline.',
  why: 'Search and page would show different titles.',
  messages: { two: 'Two headlines: which is the title?' },
  fixes: { choose: 'Choose…' },
  examples: [
    {
      title: 'a second headline under the byline',
      kind: 'page',
      text: 'Bridge opens early\n\nby Ines Holm\n\nThe New Bridge of Velmar Opens a Year Early\n\nIt was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon.',
      lines: [5],
    },
    {
      title: 'a section heading',
      kind: 'page',
      text: 'Bridge opens early\n\nby Ines Holm\n\nWhy the rush?\n\nIt was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon.',
      lines: [],
    },
  ],
  check(document, report) {
    const { secondTitle } = document.metadata;
    if (secondTitle) report(secondTitle.place, 'two', { text: secondTitle.text }, { fixes: [choice('choose')] });
  },
});
