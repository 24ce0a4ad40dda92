import { blockAt, textOf } from '../../document';
import { choice } from '../../fixes';
import { defineRule } from '../../rule';

export const boxInBody = defineRule({
  id: 'fact-box/box-in-body',
  severity: 'info',
  summary: 'A fact box is an entry of its own, not a paragraph of the body.',
  why: 'It cannot be used again, nor be reviewed when its facts change.',
  messages: { box: '{text} is a fact box in the text' },
  fixes: { extract: 'Make it a fact box…' },
  check(document, report) {
    if (document.kind === 'fact-box') return;
    for (const { blocks } of document.factBoxes) {
      const block = blockAt(document, blocks[0] ?? '');
      report(block, 'box', { text: textOf(block) }, { fixes: [choice('extract')] });
    }
  },
});
