import { reportFurniture } from '../../fixes';
import { defineRule } from '../../rule';

export const loginWall = defineRule({
  id: 'placeholder/login-wall',
  severity: 'warning',
  summary: 'No plea to log in is left in the text.',
  why: 'Readers are sent to a log-in that is not here.',
  messages: { stands: '{text} asks readers to log in' },
  fixes: { remove: 'Remove the line' },
  check: (document, report) => reportFurniture(document, report, 'login-wall', 'stands'),
});
