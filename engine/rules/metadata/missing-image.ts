import { isText } from '../../document';
import { choice, fieldAt } from '../../fixes';
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
    const { metadata, kind, blocks } = document;
    if (metadata.image !== null) return;
    if (kind === 'markdown' && blocks.some((block) => isText(block) && /!\[|<img\s/i.test(block.text))) return;
    report(fieldAt(document, 'image'), 'missing', {}, { fixes: [choice('choose')] });
  },
});
