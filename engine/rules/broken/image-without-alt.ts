import { hasFile, isFileName, reportLinks } from '../../links';
import { defineRule } from '../../rule';

export const imageWithoutAlt = defineRule({
  id: 'broken/image-without-alt',
  severity: 'warning',
  summary: 'Every image says in words what it shows.',
  why: 'Who cannot see the image learns nothing of it.',
  messages: { missing: 'The image {url} has no alternative text', file: 'The alternative text is a file name: {text}' },
  fixes: { choose: 'Write the text…' },
  check(document, report) {
    reportLinks(document, report, (link) => {
      if (link.kind !== 'image' || !hasFile(link)) return null;
      const text = link.text?.trim() ?? '';
      // A tag whose text is left blank on purpose marks an ornament.
      if (!text) return link.text === null || link.at.text.startsWith('!', link.start) ? 'missing' : null;
      return isFileName(text) ? 'file' : null;
    });
  },
});
