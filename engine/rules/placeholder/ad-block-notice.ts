import { reportFurniture } from '../../fixes';
import { defineRule } from '../../rule';

export const adBlockNotice = defineRule({
  id: 'placeholder/ad-block-notice',
  severity: 'error',
  summary: 'No notice about ad blockers is left in the text.',
  why: 'It accuses readers who did nothing.',
  messages: { stands: 'An ad-block notice is left in the text' },
  fixes: { remove: 'Remove the notice' },
  check: (document, report) => reportFurniture(document, report, 'ad-block-notice', 'stands'),
});
