import { type Block, type Place, blocksOf } from '../../document';
import { choice } from '../../fixes';
import { normalise } from '../../normalise';
import { defineRule } from '../../rule';

/** "Opinion: …", "Comment | …". */
const LABEL = /^([^:|–—]{3,30}?)\s*[:|–—]/;

/** A title that says it is label enough, unless the kind says otherwise. */
export const opinionUnlabelled = defineRule({
  id: 'metadata/opinion-unlabelled',
  severity: 'warning',
  summary: 'An article that holds opinion says so as its kind.',
  why: 'Readers take a view for a report.',
  messages: { heading: '{text} is opinion, and the kind does not say so' },
  fixes: { kind: 'Set the kind…' },
  check(document, report, { phrases }) {
    const { articleKind, title } = document.metadata;
    if (articleKind === 'opinion') return;
    const look = (at: Block | Place, text: string): void => {
      const label = LABEL.exec(text)?.[1];
      if (label && phrases.opinionWords.includes(normalise(label)))
        report(at, 'heading', { text }, { fixes: [choice('kind')] });
    };
    if (title && articleKind !== undefined) look(title.place, title.text);
    for (const heading of blocksOf(document, 'heading')) if (heading.role !== 'title') look(heading, heading.text);
  },
});
