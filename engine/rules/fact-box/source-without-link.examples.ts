import type { Example } from '../../rule';

export const examples: readonly Example[] = [
  {
    title: 'a name alone',
    kind: 'fact-box',
    text: 'The bridge is older than the town.',
    entry: { sources: [{ text: 'Town archive of Velmar', url: null }] },
    lines: [0],
  },
  {
    title: 'a source with its address',
    kind: 'fact-box',
    text: 'The bridge is older than the town.',
    entry: { sources: [{ text: 'Town archive of Velmar', url: 'https://archive.example/bridge' }] },
    lines: [],
  },
];
