import type { Example } from '../../rule';

export const examples: readonly Example[] = [
  {
    title: 'a second headline under the byline',
    kind: 'page',
    text: 'Bridge opens early\n\nby Ines Holm\n\nThe New Bridge of Velmar Opens a Year Early\n\nIt was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon.',
    lines: [5],
  },
  {
    title: 'a section heading',
    kind: 'page',
    text: 'Bridge opens early\n\nby Ines Holm\n\nWhy the rush?\n\nIt was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon.',
    lines: [],
  },
];
