import { asksToSubscribe, isDeadCall } from '../../calls';
import { choice, removal, reportFurniture } from '../../fixes';
import { defineRule } from '../../rule';

export const newsletter = defineRule({
  id: 'placeholder/newsletter',
  severity: 'warning',
  summary: 'An invitation to subscribe has a link.',
  why: 'A tap does nothing, and a reader who wanted to stay is lost.',
  messages: { call: '{text} has no link', label: '{text} is left over from a form' },
  fixes: { link: 'Choose the link…', remove: 'Remove the line' },
  check(document, report, { phrases }) {
    for (const block of document.blocks) {
      if (!isDeadCall(block) || !asksToSubscribe(block, phrases)) continue;
      report(block, 'call', { text: block.text }, { fixes: [choice('link'), removal([block], 'pick')] });
    }
    reportFurniture(document, report, 'newsletter', 'label');
  },
});
