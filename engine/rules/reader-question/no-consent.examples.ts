import type { Example } from '../../rule';

export const examples: readonly Example[] = [
  {
    title: 'a signed question',
    kind: 'page',
    text: 'Bridge opens early\n\nby Ines Holm\n\nIt was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon.\n\nReader Question: “Will it stay open?” – Ole B., Aske\n\nA: Yes, it will.',
    lines: [7],
  },
  {
    title: 'an unsigned question',
    kind: 'page',
    text: 'Bridge opens early\n\nby Ines Holm\n\nIt was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon.\n\nReader Question: “Will it stay open?”\n\nA: Yes, it will.',
    lines: [],
  },
];
