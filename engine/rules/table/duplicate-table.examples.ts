import type { Example } from '../../rule';

const fares = '| Line | Fare |\n|---|---|\n| Red | 2 € |\n| Blue | 3 € |\n';

export const examples: readonly Example[] = [
  {
    title: 'the same table with a row less',
    kind: 'markdown',
    text: `${fares}| Green | 4 € |\n\nFares since May:\n\n${fares}`,
    lines: [9],
  },
  {
    title: 'tables that share their header',
    kind: 'markdown',
    text: `${fares}\nNext year:\n\n| Line | Fare |\n|---|---|\n| Red | 3 € |\n| Blue | 4 € |`,
    lines: [],
  },
];
