import { withoutMarker } from '../../anatomy/faq';
import { normalise } from '../../normalise';
import { blockAt, textOf } from '../../document';
import { choice } from '../../fixes';
import type { Phrases } from '../../phrases/phrases';
import { defineRule } from '../../rule';

/** What stands before the first pause of an answer. */
const OPENER = /^([^,.;:!?\n–—]{1,30}?)(?=\s*(?:[,.;:!\n–—]|$))/;

/** "Is it free? – No, …" is sound: only what neither yes nor no answers shows that words are missing in between. */
export const answerStartsMidDialogue = defineRule({
  id: 'faq/answer-starts-mid-dialogue',
  severity: 'info',
  summary: 'An answer can be read without the talk it was taken from.',
  why: 'The answer replies to something that nobody can read.',
  messages: { reply: 'The answer begins with {text}, which the question does not ask for' },
  fixes: { reword: 'Reword it…' },
  check(document, report, { phrases }) {
    const { replyWords, questionWords } = phrases;
    for (const { question, answer } of document.faqs) {
      const first = answer[0];
      if (question === null || first === undefined) continue;
      const block = blockAt(document, first);
      const text = OPENER.exec(withoutMarker(textOf(block), phrases).replaceAll('*', ''))?.[1];
      if (text === undefined || !replyWords.includes(normalise(text))) continue;
      const asked = `${lastOf(textOf(blockAt(document, question)), phrases)} `;
      if (questionWords.some((word) => asked.startsWith(`${word} `)))
        report(block, 'reply', { text }, { fixes: [choice('reword')] });
    }
  },
});

/** "You have a dog? Where may it swim?" asks where. */
const lastOf = (text: string, phrases: Phrases): string =>
  normalise(
    withoutMarker(text, phrases)
      .split(/[.!?]\s+(?=\S)/)
      .at(-1) ?? '',
  );
