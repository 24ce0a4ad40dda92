import { reportFurniture } from '../../fixes';
import { defineRule } from '../../rule';

export const shareBar = defineRule({
  id: 'placeholder/share-bar',
  severity: 'warning',
  summary: 'No labels of share buttons are left in the text.',
  why: 'Readers tap on words that do nothing.',
  messages: { stands: '{text} is left over from share buttons' },
  fixes: { remove: 'Remove the line' },
  check: (document, report) => reportFurniture(document, report, 'share-bar', 'stands'),
});
