import type { Example } from '../../rule';

export const examples: readonly Example[] = [
  {
    title: 'no date',
    kind: 'page',
    text: 'Published\n\nBridge opens early\n\nby Ines Holm\n\nIt was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon.',
    lines: [1],
  },
  {
    title: 'a date',
    kind: 'page',
    text: 'Published 3 May 2026\n\nBridge opens early\n\nby Ines Holm\n\nIt was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon.',
    lines: [],
  },
];
