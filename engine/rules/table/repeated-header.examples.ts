import type { Example } from '../../rule';

export const examples: readonly Example[] = [
  {
    title: 'a table pasted twice',
    kind: 'markdown',
    text: '| City | Rent |\n|---|---|\n| Lyon | 900 |\n| City | Rent |\n| Nice | 800 |',
    lines: [4],
  },
  {
    title: 'one header',
    kind: 'markdown',
    text: '| City | Rent |\n|---|---|\n| Lyon | 900 |\n| Nice | 800 |',
    lines: [],
  },
];
