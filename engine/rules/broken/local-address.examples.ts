import type { Example } from '../../rule';

export const examples: readonly Example[] = [
  {
    title: 'a machine in the office',
    kind: 'markdown',
    text: 'Read [the whole story](http://192.168.0.12/trams).',
    lines: [1],
  },
  {
    title: 'an address on the web',
    kind: 'markdown',
    text: 'Read [the whole story](https://example.org/trams).',
    lines: [],
  },
];
