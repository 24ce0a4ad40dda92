import type { Example } from '../../rule';

export const examples: readonly Example[] = [
  {
    title: 'dashes among the data',
    kind: 'markdown',
    text: '| City | Rent |\n|---|---|\n| Lyon | 900 |\n|---|---|\n| Nice | 800 |',
    lines: [4],
  },
  {
    title: 'a dash for "none"',
    kind: 'markdown',
    text: '| City | Rent |\n|---|---|\n| Lyon | - |\n| Nice | 800 |',
    lines: [],
  },
];
