import type { Example } from '../../rule';

export const examples: readonly Example[] = [
  {
    title: 'one answer is missing',
    kind: 'page',
    text: 'Bridge opens early\n\nby Ines Holm\n\nIt was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon.\n\nFAQ\n\nQ: What does it cost?\nQ: When is it open?\nA: From May to June.',
    lines: [9],
  },
  {
    title: 'all answered',
    kind: 'page',
    text: 'Bridge opens early\n\nby Ines Holm\n\nIt was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon.\n\nFAQ\n\nQ: When is it open?\nA: From May to June.',
    lines: [],
  },
];
