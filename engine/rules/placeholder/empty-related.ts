import { reportFurniture } from '../../fixes';
import { defineRule } from '../../rule';

export const emptyRelated = defineRule({
  id: 'placeholder/empty-related',
  severity: 'error',
  summary: 'A heading such as "You may also like" has links under it.',
  why: 'It promises what is not there.',
  messages: { empty: '{text} has nothing under it' },
  fixes: { remove: 'Remove the line' },
  check: (document, report) => reportFurniture(document, report, 'empty-section', 'empty'),
});
