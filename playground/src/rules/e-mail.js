/**
 * A rule of the house, as an application writes one: "e-mail" has a hyphen. The server and the admin panel register the
 * same module, so that what the edit view says is what the gate asks.
 */
import { defineRule, isText } from 'strapi-plugin-newsroom/rules';

const WRONG = /\bemail(s?)\b/gi;

export const eMail = defineRule({
  id: 'house/e-mail',
  severity: 'warning',
  summary: '“E-mail” has a hyphen.',
  why: 'Two spellings on one page look careless.',
  messages: { spelling: '{text} has a hyphen in this house' },
  fixes: { spell: 'Put the hyphen' },
  checkBlock(block, report) {
    if (!isText(block) || block.type === 'verbatim') return;
    for (const { 0: text, index } of block.text.matchAll(WRONG)) {
      const start = block.textStart + index;
      const end = start + text.length;
      const spelled = `${text[0]}-${text.slice(1)}`;
      report(
        { path: block.path, start, end },
        'spelling',
        { text },
        {
          block,
          fixes: [
            {
              kind: 'safe',
              label: 'spell',
              steps: [{ do: 'replace', block: block.key, start, end, text: spelled, removes: true }],
            },
          ],
        },
      );
    }
  },
});
