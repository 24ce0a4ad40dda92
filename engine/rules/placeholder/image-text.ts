import { reportFurniture } from '../../fixes';
import { defineRule } from '../../rule';

export const imageText = defineRule({
  id: 'placeholder/image-text',
  severity: 'warning',
  summary: 'No words stand where an image was.',
  why: "Readers see a file's name instead of a picture.",
  messages: { stands: '{text} stands where an image was' },
  fixes: { remove: 'Remove the line' },
  check: (document, report) => reportFurniture(document, report, 'stray-image-text', 'stands'),
});
