import type { Example } from '../../rule';

export const examples: readonly Example[] = [
  {
    title: 'another address',
    kind: 'article',
    text: 'The bridge is open.',
    entry: { slug: { text: 'bridge-opens', published: 'bridge-to-open' } },
    lines: [0],
  },
  {
    title: 'the first address',
    kind: 'article',
    text: 'The bridge is open.',
    entry: { slug: { text: 'bridge-opens', published: null } },
    lines: [],
  },
];
