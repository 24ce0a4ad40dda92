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
  examples: [
    {
      title: 'a paragraph twice',
      kind: 'markdown',
      text: 'It was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon.\n\nSo she said.\n\nIt was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon.',
      lines: [5],
    },
    { title: 'a refrain', kind: 'markdown', text: 'And so on.\n\nIt opened.\n\nAnd so on.', lines: [] },
  ],
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
