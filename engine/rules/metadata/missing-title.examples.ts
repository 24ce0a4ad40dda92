import type { Example } from '../../rule';

export const examples: readonly Example[] = [
  {
    title: 'a page that begins with its text',
    kind: 'page',
    text: 'It was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon.',
    lines: [0],
  },
  {
    title: 'a title',
    kind: 'page',
    text: 'Bridge opens early\n\nby Ines Holm\n\nIt was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon.',
    lines: [],
  },
];
