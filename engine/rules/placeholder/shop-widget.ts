import { reportFurniture } from '../../fixes';
import { defineRule } from '../../rule';

export const shopWidget = defineRule({
  id: 'placeholder/shop-widget',
  severity: 'error',
  summary: 'No label of a shop is left in the text.',
  why: 'Nobody can buy anything here.',
  messages: { stands: '{text} is left over from a shop' },
  fixes: { remove: 'Remove the line' },
  check: (document, report) => reportFurniture(document, report, 'shop-widget', 'stands'),
});
