import type { Example } from '../../rule';

export const examples: readonly Example[] = [
  {
    title: 'name and role',
    kind: 'page',
    text: 'Bridge opens early\n\nby Ines Holm Senior Reporter\n\nIt was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon.',
    lines: [3],
  },
  {
    title: 'a name',
    kind: 'page',
    text: 'Bridge opens early\n\nby Ines Holm\n\nIt was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon.',
    lines: [],
  },
];
