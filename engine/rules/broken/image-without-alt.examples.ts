import type { Example } from '../../rule';

export const examples: readonly Example[] = [
  {
    title: 'no words, and a file name for words',
    kind: 'markdown',
    text: '![](/uploads/trams.jpg)\n\n![IMG_2034.jpg](/uploads/shed.jpg)',
    lines: [1, 3],
  },
  { title: 'words', kind: 'markdown', text: '![Trams leave the shed](/uploads/trams.jpg)', lines: [] },
];
