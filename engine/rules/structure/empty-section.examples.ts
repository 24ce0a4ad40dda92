import type { Example } from '../../rule';

export const examples: readonly Example[] = [
  {
    title: 'a heading at the end',
    kind: 'markdown',
    text: '## What it cost\n\nThe bridge cost 3 million.\n\n## What comes next',
    lines: [5],
  },
  {
    title: 'a heading over a heading',
    kind: 'markdown',
    text: '## What it cost\n\n### The steel\n\nIt was dear.',
    lines: [],
  },
];
