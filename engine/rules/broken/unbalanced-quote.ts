import { type Block, isText } from '../../document';
import { choice } from '../../fixes';
import { shorten } from '../../finding';
import { defineRule } from '../../rule';

/** Where a quotation ends only the writer knows, so nothing is closed unasked. */
export const unbalancedQuote = defineRule({
  id: 'broken/unbalanced-quote',
  severity: 'warning',
  summary: 'Every quotation that opens closes.',
  why: 'It is unclear who speaks, and where it ends.',
  messages: { open: 'A quotation opens at {text} and never closes' },
  fixes: { close: 'Close it…' },
  check(document, report) {
    for (const [index, block] of document.blocks.entries()) {
      if (!isText(block) || block.type === 'verbatim' || block.role === 'furniture') continue;
      const at = openQuote(block.text);
      if (at < 0 || goesOn(document.blocks[index + 1])) continue;
      const start = block.textStart + at;
      const text = block.text.slice(at, at + 60);
      const place = { path: block.path, start, end: start + shorten(text, 40).length };
      report(place, 'open', { text: text.slice(1) }, { block, fixes: [choice('close')] });
    }
  },
});

/** A quotation of several paragraphs opens in each and closes in the last. */
const goesOn = (next: Block | undefined): boolean => next !== undefined && isText(next) && /^["“„«]/.test(next.text);

/** Offset of the mark that opens and never closes, -1 where all close. Straight marks pair up; after a digit they are inches. */
function openQuote(text: string): number {
  if (!/["“”]/.test(text)) return -1;
  let straight = -1;
  let curly = -1;
  const german = text.includes('„');
  for (let i = nextMark(text, 0); i >= 0; i = nextMark(text, i + 1)) {
    const mark = text.charAt(i);
    if (mark === '`') i = endOfCode(text, i);
    if (mark === '"' && (straight >= 0 || !/\d/.test(text.charAt(i - 1)))) straight = straight < 0 ? i : -1;
    else if (mark === '“') curly = german ? -1 : curly < 0 ? i : curly;
    else if (mark === '”') curly = -1;
  }
  return straight >= 0 ? straight : curly;
}

/** Last offset of the code span that opens here; the back-tick's own where none does. */
function endOfCode(text: string, from: number): number {
  let length = 1;
  while (text.charAt(from + length) === '`') length++;
  const close = text.indexOf('`'.repeat(length), from + length);
  return close < 0 ? from + length - 1 : close + length - 1;
}

function nextMark(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0x22 || unit === 0x60 || unit === 0x201c || unit === 0x201d) return i;
  }
  return -1;
}
