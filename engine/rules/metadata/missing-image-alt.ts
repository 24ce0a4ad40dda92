import { choice } from '../../fixes';
import { defineRule } from '../../rule';

/** A file's name is what stands there until somebody describes the image. */
const FILE_NAME = /^\S+\.(?:jpe?g|png|gif|webp|avif|svg)$/i;

export const missingImageAlt = defineRule({
  id: 'metadata/missing-image-alt',
  severity: 'warning',
  summary: 'The image is described for those who do not see it.',
  why: 'Who cannot see the image learns nothing of it.',
  messages: { missing: 'The image has no alternative text' },
  fixes: { describe: 'Describe it…' },
  check({ metadata: { image }, kind }, report) {
    if (!image || (image.alt?.trim() && !FILE_NAME.test(image.alt.trim()))) return;
    const isFile = kind === 'page' || kind === 'markdown';
    report(image.place, 'missing', {}, { severity: isFile ? 'info' : 'warning', fixes: [choice('describe')] });
  },
});
