import type { Example } from '../../rule';

export const examples: readonly Example[] = [
  {
    title: 'an opinion within a report',
    kind: 'markdown',
    text: '## Opinion: Close the bridge\n\nIt must go.',
    lines: [1],
  },
  {
    title: 'opinions as a subject',
    kind: 'markdown',
    text: '## Opinions differ on the bridge\n\nSome like it.',
    lines: [],
  },
];
