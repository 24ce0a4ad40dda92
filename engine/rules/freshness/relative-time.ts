import { isText } from '../../document';
import { defineRule } from '../../rule';

/** "now nearing its third year": true when it was written, wrong soon after. */
const RELATIVE =
  /\bnow (?:nearing|entering|approaching|in|into|well into) (?:its|their|his|her|the) (?:\p{L}+|\d+(?:st|nd|rd|th)) (?:year|month|week|season)\b/gu;

export const relativeTime = defineRule({
  id: 'freshness/relative-time',
  severity: 'warning',
  summary: 'A span of time is told by its dates where it keeps growing.',
  why: 'It will be wrong in a few months.',
  messages: { relative: '{text} goes out of date' },
  check(document, report) {
    for (const block of document.blocks) {
      if (!isText(block) || !block.text.includes('now ') || block.role === 'furniture') continue;
      for (const match of block.text.matchAll(RELATIVE)) {
        const start = block.textStart + match.index;
        report({ path: block.path, start, end: start + match[0].length }, 'relative', { text: match[0] }, { block });
      }
    }
  },
});
