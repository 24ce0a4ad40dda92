import type { Example } from '../../rule';

export const examples: readonly Example[] = [
  {
    title: 'no answer',
    kind: 'page',
    text: 'Bridge opens early\n\nby Ines Holm\n\nIt was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon.\n\nReader Question: “Will it stay open?” – Ole B., Aske\n\nWhat it cost\n\nIt was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon.',
    lines: [7],
  },
  {
    title: 'an answer',
    kind: 'page',
    text: 'Bridge opens early\n\nby Ines Holm\n\nIt was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon.\n\nReader Question: “Will it stay open?” – Ole B., Aske\n\nA: Yes, it will.',
    lines: [],
  },
];
