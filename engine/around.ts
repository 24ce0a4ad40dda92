/** Characters on each side of what changes, and of what changes itself. */
const CONTEXT = 80;
const LONGEST = 400;

/** What differs between two texts, and the words around it. */
export function around(
  before: string,
  after: string,
  context = CONTEXT,
): { readonly before: string; readonly after: string } {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  const from = wordStart(before, Math.max(0, start - context));
  const cut = (text: string): string => {
    const to = wordEnd(text, Math.min(text.length, text.length - end + context));
    const words = text.slice(from, Math.min(to, from + LONGEST)).replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');
    return `${from > 0 ? '…' : ''}${words.trim()}${from + words.length < text.length ? '…' : ''}`;
  };
  return { before: cut(before), after: cut(after) };
}

/** Never in the middle of a word, as far as one is near. */
const NEAR = 20;

function wordStart(text: string, at: number): number {
  if (at === 0) return 0;
  return at + text.slice(at, at + NEAR).search(/\s/) + 1;
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const blank = text.slice(Math.max(0, at - NEAR), at).search(/\s\S*$/);
  return blank < 0 ? at : Math.max(0, at - NEAR) + blank;
}
