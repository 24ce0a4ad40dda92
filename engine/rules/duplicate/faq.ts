import { choice } from '../../fixes';
import { hash } from '../../finding';
import { defineRule } from '../../rule';

/** Which entries ask the same is known outside the document; only an editor can tell whether one answer serves both. */
export const faq = defineRule({
  id: 'duplicate/faq',
  severity: 'warning',
  summary: 'A question is answered in one FAQ entry.',
  why: 'Two answers to one question soon say different things.',
  messages: { same: 'The same question is answered elsewhere' },
  fixes: { use: 'Use the existing one', merge: 'Use the existing one…' },
  check({ kind, sameQuestions = [] }, report) {
    // Findings are kept: not everybody who reads one may read the other entry, so its words are only named.
    for (const { question, text, entry, used, place } of sameQuestions)
      report(
        place,
        'same',
        { words: hash(text), entry, used },
        { excerpt: question, fixes: [choice(kind === 'faq' ? 'merge' : 'use')] },
      );
  },
});
