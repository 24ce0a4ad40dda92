import type { Example } from '../../rule';

export const examples: readonly Example[] = [
  {
    title: 'fewer dashes than header cells',
    kind: 'markdown',
    text: '| City | Rent | Year |\n|---|---|\n| Lyon | 900 | 2025 |',
    lines: [1],
  },
  { title: 'one dash is enough', kind: 'markdown', text: 'City | Rent\n- | -\nLyon | 900', lines: [] },
];
