import type { Example } from '../../rule';

export const examples: readonly Example[] = [
  {
    title: 'a file name for a description',
    kind: 'article',
    text: 'The bridge is open.',
    entry: { image: { alt: 'IMG_2034.jpg' } },
    lines: [0],
  },
  {
    title: 'a description',
    kind: 'article',
    text: 'The bridge is open.',
    entry: { image: { alt: 'The bridge at dawn, seen from the ferry' } },
    lines: [],
  },
];
