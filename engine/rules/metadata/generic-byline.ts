import { choice } from '../../fixes';
import { defineRule } from '../../rule';

export const genericByline = defineRule({
  id: 'metadata/generic-byline',
  severity: 'warning',
  summary: 'The byline names a person.',
  why: "Readers can't tell who speaks.",
  messages: { role: '{text} is a role, not a person' },
  fixes: { author: 'Choose author…' },
  check(document, report) {
    const { byline } = document.metadata;
    if (byline?.generic) report(byline.place, 'role', { text: byline.text }, { fixes: [choice('author')] });
  },
});
