import type { Example } from '../../rule';

export const examples: readonly Example[] = [
  {
    title: 'a row twice',
    kind: 'markdown',
    text: '| City | Mayor |\n|---|---|\n| Lyon | Doucet |\n| Nice | Estrosi |\n| Lyon | Doucet |',
    lines: [5],
  },
  {
    title: 'rows that differ',
    kind: 'markdown',
    text: '| City | Mayor |\n|---|---|\n| Lyon | Doucet |\n| Nice | Estrosi |',
    lines: [],
  },
];
