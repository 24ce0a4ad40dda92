import type { Example } from '../../rule';

export const examples: readonly Example[] = [
  {
    title: 'nothing under it',
    kind: 'page',
    text: 'Bridge opens early\n\nby Ines Holm\n\nIt was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon.\n\nYou may also like',
    lines: [7],
  },
  {
    title: 'links under it',
    kind: 'page',
    text: 'Bridge opens early\n\nby Ines Holm\n\nIt was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon.\n\nYou may also like\n\n- The old bridge\n- The ferry',
    lines: [],
  },
];
