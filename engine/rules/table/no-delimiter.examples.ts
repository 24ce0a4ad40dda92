import type { Example } from '../../rule';

export const examples: readonly Example[] = [
  {
    title: 'rows without a row of dashes',
    kind: 'markdown',
    text: '| City | Rent |\n| Lyon | 900 |\n| Nice | 800 |',
    lines: [1],
  },
  { title: 'a table', kind: 'markdown', text: '| City | Rent |\n|---|---|\n| Lyon | 900 |', lines: [] },
];
