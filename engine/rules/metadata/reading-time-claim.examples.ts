import type { Example } from '../../rule';

export const examples: readonly Example[] = [
  {
    title: 'a typed time',
    kind: 'page',
    text: 'Bridge opens early\n\n- 9 min read\n\nIt was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon.',
    lines: [3],
  },
  {
    title: 'minutes of the story',
    kind: 'page',
    text: 'Bridge opens early\n\nThe opening took 9 minutes. It was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon.',
    lines: [],
  },
];
