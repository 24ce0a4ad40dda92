import type { Example } from '../../rule';

export const examples: readonly Example[] = [
  {
    title: 'a path over the title',
    kind: 'page',
    text: 'Home » city » Bridge opens early\n\nBridge opens early\n\nby Ines Holm\n\nIt was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon.',
    lines: [1],
  },
  {
    title: 'a title with a dash',
    kind: 'page',
    text: 'Bridge opens early – and nobody comes\n\nIt was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon.',
    lines: [],
  },
];
