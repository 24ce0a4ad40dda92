import { choice, fieldAt } from '../../fixes';
import { defineRule } from '../../rule';

export const missingSection = defineRule({
  id: 'metadata/missing-section',
  severity: 'info',
  summary: 'The article stands in a section.',
  why: 'Readers of the section never see it.',
  messages: { missing: 'The article has no section' },
  fixes: { choose: 'Choose section…' },
  check(document, report) {
    if (document.metadata.section === null)
      report(fieldAt(document, 'section'), 'missing', {}, { fixes: [choice('choose')] });
  },
});
