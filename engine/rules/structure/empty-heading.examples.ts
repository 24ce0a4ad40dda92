import type { Example } from '../../rule';

export const examples: readonly Example[] = [
  { title: 'marks alone', kind: 'markdown', text: 'It opens in May.\n\n## \n\nIt was dear.', lines: [3] },
  { title: 'a heading', kind: 'markdown', text: '## What it cost\n\nIt was dear.', lines: [] },
];
