import type { Example } from '../../rule';

export const examples: readonly Example[] = [
  {
    title: 'the form and its notice',
    kind: 'page',
    text: 'Bridge opens early\n\nby Ines Holm\n\nIt was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon.\n\nLeave a Comment\n\nYour email address will not be published.',
    lines: [7],
  },
  {
    title: 'the words in a sentence',
    kind: 'page',
    text: 'Bridge opens early\n\nby Ines Holm\n\nIt was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon. Residents may leave a comment at the town hall until the end of May.',
    lines: [],
  },
];
