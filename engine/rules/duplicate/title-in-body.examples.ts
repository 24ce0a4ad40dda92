import type { Example } from '../../rule';

export const examples: readonly Example[] = [
  {
    title: 'the title twice',
    kind: 'page',
    text: 'Bridge opens early\n\nby Ines Holm\n\nBridge opens early\n\nIt was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon.',
    lines: [5],
  },
  {
    title: 'the title once',
    kind: 'page',
    text: 'Bridge opens early\n\nby Ines Holm\n\nIt was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon.',
    lines: [],
  },
];
