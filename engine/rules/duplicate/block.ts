import { blocksOf } from '../../document';
import { removal } from '../../fixes';
import { defineRule } from '../../rule';

/** Shorter paragraphs may be a refrain. */
const SHORTEST = 80;

export const block = defineRule({
  id: 'duplicate/block',
  severity: 'warning',
  summary: 'No paragraph stands in the text twice.',
  why: 'Readers think they lost their place.',
  messages: { twice: 'This paragraph stands in the text already' },
  fixes: { remove: 'Remove the second…' },
  check(document, report) {
    const seen = new Set<string>();
    for (const paragraph of blocksOf(document, 'paragraph')) {
      if (paragraph.role === 'furniture' || paragraph.text.length < SHORTEST) continue;
      // Taking off the answer of a FAQ would leave its question without one: that is for the editor to weigh.
      const kind = paragraph.role === 'body' ? 'ask' : 'pick';
      if (seen.has(paragraph.text)) report(paragraph, 'twice', {}, { fixes: [removal([paragraph], kind)] });
      seen.add(paragraph.text);
    }
  },
});
