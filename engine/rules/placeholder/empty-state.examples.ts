import type { Example } from '../../rule';

export const examples: readonly Example[] = [
  {
    title: 'left over',
    kind: 'page',
    text: 'Bridge opens early\n\nby Ines Holm\n\nIt was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon.\n\nThere are no related posts yet.',
    lines: [7],
  },
  {
    title: 'the words in a sentence',
    kind: 'page',
    text: 'Bridge opens early\n\nby Ines Holm\n\nIt was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon. He had found no comments on the plan, and nothing found so far speaks against it.',
    lines: [],
  },
];
