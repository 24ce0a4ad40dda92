import type { Example } from '../../rule';

export const examples: readonly Example[] = [
  {
    title: 'sections as loud as the title',
    kind: 'markdown',
    text: '# Bridge opens early\n\nIt opens in May.\n\n# What it cost\n\nIt was dear.',
    lines: [5],
  },
  {
    title: 'sections under the title',
    kind: 'markdown',
    text: '# Bridge opens early\n\nIt opens in May.\n\n## What it cost\n\nIt was dear.',
    lines: [],
  },
];
