import type { Example } from '../../rule';

export const examples: readonly Example[] = [
  {
    title: 'title over label',
    kind: 'page',
    text: 'Bridge opens early\n\nby Ines Holm\n\nIt was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon.\nThe Best Ferries of the North\nYou may want to see also',
    lines: [6],
  },
  {
    title: 'a sentence',
    kind: 'page',
    text: 'Bridge opens early\n\nby Ines Holm\n\nIt was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon. You may want to see also the ferry, which goes every hour.',
    lines: [],
  },
];
