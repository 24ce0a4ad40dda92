import { type ListItem, type TextBlock, isText } from '../../document';
import { choice } from '../../fixes';
import { shorten } from '../../finding';
import { looseQuotes } from '../../quotes';
import { defineRule } from '../../rule';
import { textsThatHold } from '../../texts';
import { HOLDS } from '../../holds';

const MARKS = /["“”„«»]/;
const EXCERPT = 40;
/** Languages in which one mark closes a quotation and the name within it, whatever the marks; « » do so everywhere. */
const SHARING = /^(?:uk|be|ru)\b/;

/** Where a quotation ends only the writer knows, so nothing is closed unasked. */
export const unbalancedQuote = defineRule({
  id: 'broken/unbalanced-quote',
  version: 2,
  severity: 'warning',
  summary: 'Every quotation that opens closes.',
  why: 'It is unclear who speaks, and where it ends.',
  messages: {
    open: 'A quotation opens at {text} and never closes',
    close: 'A quotation ends at {text}, and none opens',
  },
  fixes: { close: 'Close it…', open: 'Open it…' },
  check(document, report) {
    const texts = textsThatHold(document, HOLDS.quote);
    if (texts.length === 0) return;
    const quoting = new Set(texts.map(({ block }) => block));
    /** What a block left open: one of the next may close it. */
    let left: { readonly block: TextBlock; readonly at: number; readonly isDone: boolean } | null = null;
    const shares = SHARING.test(document.language ?? '');
    const settle = (): void => {
      if (!left) return;
      const { block, at, isDone } = left;
      left = null;
      if (isDone) return;
      const text = block.text.slice(at, at + EXCERPT + 20);
      const start = block.textStart + at;
      const place = { path: block.path, start, end: start + shorten(text, EXCERPT).length };
      report(place, 'open', { text: text.slice(1) }, { block, fixes: [choice('close')] });
    };
    for (const block of document.blocks) {
      if (left && block.type === 'list' && block.items.some(closesOne)) left = null;
      if (!isText(block) || block.type === 'verbatim' || block.role === 'furniture') continue;
      const { text, path, textStart } = block;
      if (block.type === 'heading' || left?.block.path !== path) settle();
      if (!quoting.has(block)) continue;
      // A quotation of several paragraphs opens in each and closes in the last.
      if (/^[>\s]*["“”„«»]/.test(text)) left = null;
      const { open, close, isShared } = looseQuotes(text);
      if (close >= 0 && left) left = null;
      // A lone "»" is a pointer or parts a path.
      else if (close >= 0 && text.charAt(close) !== '»') {
        const start = Math.max(0, close - EXCERPT);
        const place = { path, start: textStart + start, end: textStart + close + 1 };
        report(place, 'close', { text: text.slice(start, close) }, { block, fixes: [choice('open')] });
      }
      if (open < 0) continue;
      settle();
      left = { block, at: open, isDone: isShared && (shares || text.charAt(open) === '«') };
    }
    settle();
  },
});

/** "He said: “We need" may lead to a list that ends in the mark. */
const closesOne = ({ text }: ListItem): boolean => MARKS.test(text) && looseQuotes(text).close >= 0;
