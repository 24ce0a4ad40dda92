import { defineRule } from '../../rule';

/** Entries of ours get their date when they are published. */
export const missingDate = defineRule({
  id: 'metadata/missing-date',
  severity: 'info',
  summary: 'A page says when it was published.',
  why: "Readers can't tell whether it still holds.",
  messages: { missing: 'The page has no date' },
  examples: [
    {
      title: 'no date',
      kind: 'page',
      text: 'Bridge opens early\n\nby Ines Holm\n\nIt was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon.',
      lines: [0],
    },
    {
      title: 'a date',
      kind: 'page',
      text: 'Bridge opens early\n\nby Ines Holm\n\n3 May 2026\n\nIt was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon.',
      lines: [],
    },
  ],
  check(document, report) {
    if (document.metadata.date === null) report(null, 'missing');
  },
});
