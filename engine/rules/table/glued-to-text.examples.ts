import type { Example } from '../../rule';

export const examples: readonly Example[] = [
  {
    title: 'no empty line',
    kind: 'markdown',
    text: '- Lyon\n- Nice\n| City | Rent |\n|---|---|\n| Lyon | 900 |',
    lines: [3],
  },
  {
    title: 'an empty line',
    kind: 'markdown',
    text: '- Lyon\n- Nice\n\n| City | Rent |\n|---|---|\n| Lyon | 900 |',
    lines: [],
  },
];
