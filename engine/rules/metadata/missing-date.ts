import { defineRule } from '../../rule';

/** Entries of ours get their date when they are published. */
export const missingDate = defineRule({
  id: 'metadata/missing-date',
  severity: 'info',
  summary: 'A page says when it was published.',
  why: "Readers can't tell whether it still holds.",
  messages: { missing: 'The page has no date' },
  check(document, report) {
    if (document.metadata.date === null) report(null, 'missing');
  },
});
