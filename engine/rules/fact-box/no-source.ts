import { blockAt, textOf } from '../../document';
import { normalise } from '../../normalise';
import { choice } from '../../fixes';
import { defineRule } from '../../rule';
import { isClaim } from './claims';

/** A question behind the label's own mark claims nothing. */
const ASKS = /^[^:?]{1,60}[:?][^?]*\?/;

export const noSource = defineRule({
  id: 'fact-box/no-source',
  severity: 'warning',
  summary: 'A fact box names where its facts come from.',
  why: 'Readers cannot check it.',
  messages: { none: 'This fact box names no source' },
  fixes: { source: 'Add a source…' },
  check(document, report, { phrases }) {
    for (const box of document.factBoxes) {
      const { blocks, sources } = box;
      if (!isClaim(box) || (sources ?? []).length > 0) continue;
      const texts = blocks.map((key) => textOf(blockAt(document, key)));
      const words = ` ${normalise(texts.join(' '))} `;
      const isNamed =
        phrases.sourceWords.some((source) => words.includes(` ${source} `)) ||
        texts.some((text) => /\]\(\S|\]\[|https?:/.test(text));
      if (!isNamed && texts.join('').trim() && !texts.some((text) => ASKS.test(text)))
        report(blockAt(document, blocks[0] ?? ''), 'none', {}, { fixes: [choice('source')] });
    }
  },
});
