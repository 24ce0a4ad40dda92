import type { Example } from '../../rule';

export const examples: readonly Example[] = [
  {
    title: 'a line above the sum',
    kind: 'markdown',
    text: '| City | Rent |\n|---|---|\n| Lyon | 900 |\n| ==== | ==== |\n| All | 900 |',
    lines: [4],
  },
  {
    title: 'a dash for "none"',
    kind: 'markdown',
    text: '| City | Rent | Tax |\n|---|---|---|\n| Lyon | — | — |\n| | — | 9 |',
    lines: [],
  },
];
