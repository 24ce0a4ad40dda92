import type { Example } from '../../rule';

export const examples: readonly Example[] = [
  {
    title: 'no list under it',
    kind: 'page',
    text: "Bridge opens early\n\nby Ines Holm\n\nIt was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon.\n\nWhat You'll Learn\n\nWhy the bridge is early\n\nIt was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon.",
    lines: [7],
  },
  {
    title: 'a list under it',
    kind: 'page',
    text: 'Bridge opens early\n\nby Ines Holm\n\nIt was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon.\n\nIn this article\n\n- Why it is early\n- What it cost\n\nIt was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon.',
    lines: [],
  },
];
