import { hasFile, reportLinks } from '../../links';
import { defineRule } from '../../rule';

export const missingMedia = defineRule({
  id: 'broken/missing-media',
  severity: 'error',
  summary: 'Every image has a file.',
  why: 'Readers see a gap, or a broken frame.',
  messages: { file: 'The image {text} has no file' },
  fixes: { choose: 'Choose the image…' },
  check(document, report) {
    reportLinks(document, report, (link) => (link.kind === 'image' && !hasFile(link) ? 'file' : null));
  },
});
