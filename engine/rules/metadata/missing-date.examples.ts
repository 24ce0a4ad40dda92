import type { Example } from '../../rule';

export const examples: readonly Example[] = [
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
];
