import { reportFurniture } from '../../fixes';
import { defineRule } from '../../rule';

export const cookieNotice = defineRule({
  id: 'placeholder/cookie-notice',
  severity: 'warning',
  summary: 'No cookie notice is left in the text.',
  why: 'It asks for a consent that nobody needs here.',
  messages: { stands: 'A cookie notice is left in the text' },
  fixes: { remove: 'Remove the notice' },
  check: (document, report) => reportFurniture(document, report, 'cookie-notice', 'stands'),
});
