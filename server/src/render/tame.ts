/** Marks in one run of text without an empty line; a page with more is not written by hand. */
const MAX_MARKS = 3_000;
const MAX_QUOTE_DEPTH = 50;
const MAX_FOOTNOTES = 1_000;

const DEEP_QUOTE = new RegExp(`^(?:[ \\t]{0,3}>){${MAX_QUOTE_DEPTH + 1}}`, 'm');

/**
 * Keeps the parser fast whatever it is given: its time grows with the square of the marks in a paragraph or table, and of the
 * footnotes, and it runs out of stack in quotes within quotes. What is beyond any real text shows as it is typed.
 */
export function tame(markdown: string): string {
  const footnotes = markdown.split('[^').length - 1;
  const text = footnotes > MAX_FOOTNOTES ? markdown.replaceAll('[^', '\\[^') : markdown;
  return text
    .split(/(\n[ \t]*\n)/)
    .map((run) => (isTangled(run) ? run.replace(/[!-/:-@[-`{-~]/g, '\\$&') : run))
    .join('');
}

const isTangled = (run: string): boolean =>
  (run.length > MAX_MARKS && run.replace(/[^*_~`[\]!<>|]+/g, '').length > MAX_MARKS) || DEEP_QUOTE.test(run);
