import { reportFurniture } from '../../fixes';
import { defineRule } from '../../rule';

export const commentForm = defineRule({
  id: 'placeholder/comment-form',
  severity: 'error',
  summary: 'No comment form is left in the text.',
  why: 'Nobody can comment here.',
  messages: { stands: 'A comment form is left in the text' },
  fixes: { remove: 'Remove the form' },
  check: (document, report) => reportFurniture(document, report, 'comment-form', 'stands'),
});
