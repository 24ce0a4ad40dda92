import type { Example } from '../../rule';

export const examples: readonly Example[] = [
  {
    title: 'nothing under it',
    kind: 'page',
    text: 'Bridge opens early\n\nby Ines Holm\n\nIt was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon.\n\nFrequently asked questions',
    lines: [7],
  },
  {
    title: 'a question under it',
    kind: 'page',
    text: 'Bridge opens early\n\nby Ines Holm\n\nIt was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon.\n\nFAQ\n\nWhat does it cost?\n\nNothing at all for people on foot.',
    lines: [],
  },
];
