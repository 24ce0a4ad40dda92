import type { Example } from '../../rule';

export const examples: readonly Example[] = [
  {
    title: 'a name too many',
    kind: 'page',
    text: 'The bridge that Velmar never built\n\nby Ines Holm\n\nIt was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon.',
    lines: [1],
  },
  {
    title: 'a headline in title case',
    kind: 'page',
    text: 'The Bridge That Velmar Built\n\nby Ines Holm\n\nIt was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon.',
    lines: [],
  },
];
