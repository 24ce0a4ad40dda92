import { blockAt } from '../../document';
import { choice } from '../../fixes';
import { defineRule } from '../../rule';

/** An entry says whether the person agreed. A page that already printed the question is its own proof; import marks it "published before". */
export const noConsent = defineRule({
  id: 'reader-question/no-consent',
  severity: 'info',
  summary: 'A question with a name or a place has the consent of the person who asked.',
  why: 'Somebody who did not agree to it may be recognised.',
  messages: {
    published: '{name} is named; the page had published it before',
    missing: 'There is no consent to print {name}',
  },
  fixes: { ask: 'Ask for consent…' },
  check(document, report) {
    const isEntry = document.kind === 'reader-question';
    for (const { question, askedBy, place, consent } of document.readerQuestions) {
      const at = question === null ? null : blockAt(document, question);
      const name = askedBy ?? place;
      if (isEntry && name && consent === false)
        report(at, 'missing', { name }, { severity: 'error', fixes: [choice('ask')] });
      else if (!isEntry && at && askedBy) report(at, 'published', { name: askedBy });
    }
  },
});
