import type { Example } from '../../rule';

export const examples: readonly Example[] = [
  {
    title: 'from the second level to the fourth',
    kind: 'markdown',
    text: '## What it cost\n\nIt was dear.\n\n#### The steel\n\nIt came by ship.',
    lines: [5],
  },
  {
    title: 'one level at a time, and several up',
    kind: 'markdown',
    text: '## What it cost\n\n### The steel\n\n#### By ship\n\nIt was dear.\n\n## What comes next\n\nA feast.',
    lines: [],
  },
];
