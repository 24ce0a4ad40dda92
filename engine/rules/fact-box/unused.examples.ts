import type { Example } from '../../rule';

export const examples: readonly Example[] = [
  {
    title: 'a box that is out, and in no article',
    kind: 'fact-box',
    text: 'The bridge is older than the town.',
    entry: { isUnused: true },
    lines: [0],
  },
  {
    title: 'a box that an article shows',
    kind: 'fact-box',
    text: 'The bridge is older than the town.',
    entry: { isUnused: false },
    lines: [],
  },
];
