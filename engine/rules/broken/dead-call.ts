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
  examples: [
    {
      title: 'no link',
      kind: 'page',
      text: 'Bridge opens early\n\nby Ines Holm\n\nIt was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon.\n\nRead our in-depth report on the bridges of the north.',
      lines: [7],
    },
    {
      title: 'a link',
      kind: 'markdown',
      text: 'Read our in-depth report on [the bridges](https://example.org/bridges) of the north.',
      lines: [],
    },
  ],
  check(document, report, { phrases }) {
    for (const block of document.blocks) {
      if (!isDeadCall(block) || asksToSubscribe(block, phrases)) continue;
      report(block, 'dead', { text: block.text }, { fixes: [choice('link'), removal([block], 'pick')] });
    }
  },
});
