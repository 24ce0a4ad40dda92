import type { Example } from '../../rule';

export const examples: readonly Example[] = [
  {
    title: 'the same heading twice',
    kind: 'markdown',
    text: '## What it costs\n\nMuch.\n\n## Who pays\n\nThe city.\n\n## What it costs\n\nToo much.',
    lines: [9],
  },
  {
    title: 'a heading in each part',
    kind: 'markdown',
    text: '## The bridge\n\n### What it costs\n\nMuch.\n\n## The shed\n\n### What it costs\n\nLittle.',
    lines: [],
  },
];
