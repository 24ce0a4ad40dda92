import type { Example } from '../../rule';

export const examples: readonly Example[] = [
  {
    title: 'answers alone',
    kind: 'page',
    text: 'Bridge opens early\n\nby Ines Holm\n\nIt was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon.\n\nFrequently asked questions\n\nNo, it is free for everyone who walks or rides a bicycle.',
    lines: [9],
  },
  {
    title: 'questions and answers',
    kind: 'page',
    text: 'Bridge opens early\n\nby Ines Holm\n\nIt was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon.\n\nFrequently asked questions\n\nWhat does it cost?\n\nNothing at all for people on foot.',
    lines: [],
  },
];
