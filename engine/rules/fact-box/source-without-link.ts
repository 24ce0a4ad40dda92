import { choice } from '../../fixes';
import { defineRule } from '../../rule';

/** A book has its number instead of an address. */
const ADDRESS = /https?:|\bwww\.|\bdoi\b|\bISBN\b/i;

export const sourceWithoutLink = defineRule({
  id: 'fact-box/source-without-link',
  severity: 'info',
  summary: 'A source has an address where readers can look it up.',
  why: 'Readers know who says it, and cannot read it.',
  messages: { none: 'The source {text} has no address' },
  fixes: { link: 'Add its address…' },
  check(document, report) {
    const place = { path: 'sources', start: 0, end: 0 };
    for (const { sources } of document.factBoxes)
      for (const { text, url } of sources ?? [])
        if (!url?.trim() && text.trim() && !ADDRESS.test(text))
          report(place, 'none', { text }, { excerpt: text, fixes: [choice('link')] });
  },
});
