import { blocksOf } from '../../document';
import { choice } from '../../fixes';
import { defineRule } from '../../rule';

export const opinionUnlabelled = defineRule({
  id: 'metadata/opinion-unlabelled',
  severity: 'warning',
  summary: 'An article that holds opinion says so as its kind.',
  why: 'Readers take a view for a report.',
  messages: { heading: '{text} is opinion, the kind says otherwise' },
  fixes: { kind: 'Set the kind…' },
  check(document, report, { phrases }) {
    if (document.metadata.articleKind === 'opinion') return;
    for (const heading of blocksOf(document, 'heading')) {
      const colon = heading.text.indexOf(':');
      const label = colon > 0 && colon < 30 ? heading.text.slice(0, colon).toLowerCase().trim() : '';
      if (phrases.opinionWords.includes(label))
        report(heading, 'heading', { text: heading.text }, { fixes: [choice('kind')] });
    }
  },
});
