import type { Example } from '../../rule';

export const examples: readonly Example[] = [
  {
    title: 'left over',
    kind: 'page',
    text: 'logo\n\nBridge opens early\n\nby Ines Holm\n\nIt was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon.',
    lines: [1],
  },
  {
    title: 'the words in a sentence',
    kind: 'page',
    text: 'A new logo\n\nby Ines Holm\n\nThe logo of the city shows a bridge, and it will be on every bus from the first of May on, the mayor said on Monday at noon in the town hall.',
    lines: [],
  },
];
