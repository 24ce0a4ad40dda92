import type { Example } from '../../rule';

export const examples: readonly Example[] = [
  {
    title: 'an ad marker',
    kind: 'markdown',
    text: '| City | Rent |\n|---|---|\n| Lyon | 900 ADVERTISEMENT |',
    lines: [3],
  },
  {
    title: 'a word of the text',
    kind: 'markdown',
    text: '| City | Income |\n|---|---|\n| Lyon | from advertisement |',
    lines: [],
  },
];
