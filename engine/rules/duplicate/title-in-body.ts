import { normalise } from '../../normalise';
import { isText } from '../../document';
import { removal } from '../../fixes';
import { defineRule } from '../../rule';

/** How far down a repeated title is a leftover, in blocks. */
const REACH = 4;

export const titleInBody = defineRule({
  id: 'duplicate/title-in-body',
  severity: 'warning',
  summary: 'The title does not stand again in the text.',
  why: 'Readers read it twice.',
  messages: { again: 'The title stands again in the text' },
  fixes: { remove: 'Remove the line' },
  check(document, report) {
    const title = document.metadata.title;
    const words = title ? normalise(title.text) : '';
    if (!title || !words) return;
    const body = document.blocks.filter(({ role }) => role === 'body' || role === 'second-title').slice(0, REACH);
    for (const block of body) {
      if (!isText(block) || block.text.length > title.text.length * 2 || normalise(block.text) !== words) continue;
      report(block, 'again', {}, { fixes: [removal([block])] });
    }
  },
});
