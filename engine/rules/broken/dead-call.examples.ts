import type { Example } from '../../rule';

export const examples: readonly Example[] = [
  {
    title: 'no link',
    kind: 'page',
    text: 'Bridge opens early\n\nby Ines Holm\n\nIt was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon.\n\nRead our in-depth report on the bridges of the north.',
    lines: [7],
  },
  {
    title: 'a link',
    kind: 'markdown',
    text: 'Read our in-depth report on [the bridges](https://example.org/bridges) of the north.',
    lines: [],
  },
];
