import { asksToSubscribe, isDeadCall } from '../../calls';
import { choice, removal } from '../../fixes';
import { defineRule } from '../../rule';

export const deadCall = defineRule({
  id: 'broken/dead-call',
  severity: 'warning',
  summary: 'A call to action has a link.',
  why: 'A tap does nothing.',
  messages: { dead: '{text} has no link' },
  fixes: { link: 'Choose the link…', remove: 'Remove the line' },
  check(document, report, { phrases }) {
    for (const block of document.blocks) {
      if (!isDeadCall(block) || asksToSubscribe(block, phrases)) continue;
      report(block, 'dead', { text: block.text }, { fixes: [choice('link'), removal([block], 'pick')] });
    }
  },
});
