import { reportFurniture } from '../../fixes';
import { defineRule } from '../../rule';

export const adMarker = defineRule({
  id: 'placeholder/ad-marker',
  severity: 'warning',
  summary: 'No ad marker is left in the text.',
  why: 'It marks an ad that is not there.',
  messages: { stands: '{text} marks an ad that is not there' },
  fixes: { remove: 'Remove the line' },
  check: (document, report) => reportFurniture(document, report, 'ad-marker', 'stands'),
});
