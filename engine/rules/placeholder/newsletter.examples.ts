import type { Example } from '../../rule';

export const examples: readonly Example[] = [
  {
    title: 'no link',
    kind: 'page',
    text: 'Bridge opens early\n\nby Ines Holm\n\nIt was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon.\n\nStay informed: Subscribe to our newsletter for news of the bridge.',
    lines: [7],
  },
  {
    title: 'an article about newsletters',
    kind: 'page',
    text: 'Bridge opens early\n\nby Ines Holm\n\nIt was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon. The newsletter of the city has many readers.',
    lines: [],
  },
];
