import { choice, fieldAt } from '../../fixes';
import { linksOf } from '../../links';
import { defineRule } from '../../rule';

/** A file that shows an image in its text has one to share. */
export const missingImage = defineRule({
  id: 'metadata/missing-image',
  severity: 'info',
  summary: 'The article has an image.',
  why: 'It is shared and listed without a picture.',
  messages: { missing: 'The article has no image' },
  fixes: { choose: 'Choose image…' },
  check(document, report) {
    const { metadata, kind } = document;
    if (metadata.image !== null) return;
    if (kind === 'markdown' && linksOf(document).some((link) => link.kind === 'image')) return;
    report(fieldAt(document, 'image'), 'missing', {}, { fixes: [choice('choose')] });
  },
});
