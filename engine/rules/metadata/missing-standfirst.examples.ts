import type { Example } from '../../rule';

export const examples: readonly Example[] = [
  { title: 'no standfirst', kind: 'article', text: 'The bridge is open.', entry: { standfirst: '' }, lines: [0] },
  {
    title: 'a standfirst',
    kind: 'article',
    text: 'The bridge is open.',
    entry: { standfirst: 'A year early, the river has its second crossing.' },
    lines: [],
  },
];
