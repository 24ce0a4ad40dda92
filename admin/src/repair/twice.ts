/** Rules beside those on duplicates that take off what still stands elsewhere: no word of it is lost. */
const TWICE: readonly string[] = [
  'table/duplicate-row',
  'table/duplicate-table',
  'table/repeated-header',
  // The rest of a row whose paragraph moves below the table, where another row says the same.
  'table/swallowed-prose',
];

const standsTwice = (rule: string): boolean => rule.startsWith('duplicate/') || TWICE.includes(rule);

/** Parts what is taken off by whether it stands elsewhere still. */
export const partTwice = <T extends { readonly rule: string }>(
  removed: readonly T[],
): { readonly once: readonly T[]; readonly twice: readonly T[] } => ({
  once: removed.filter(({ rule }) => !standsTwice(rule)),
  twice: removed.filter(({ rule }) => standsTwice(rule)),
});
