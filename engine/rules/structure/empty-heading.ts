import { blocksOf } from '../../document';
import { removal } from '../../fixes';
import { defineRule } from '../../rule';

export const emptyHeading = defineRule({
  id: 'structure/empty-heading',
  severity: 'warning',
  summary: 'Every heading has words.',
  why: 'Screen readers announce a heading that says nothing.',
  messages: { empty: 'A heading has no words' },
  fixes: { remove: 'Remove the heading' },
  check(document, report) {
    for (const heading of blocksOf(document, 'heading')) {
      if (!/[^\s#*_]/.test(heading.text)) report(heading, 'empty', {}, { fixes: [removal([heading])] });
    }
  },
});
