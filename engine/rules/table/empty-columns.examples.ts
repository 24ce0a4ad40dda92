import type { Example } from '../../rule';

export const examples: readonly Example[] = [
  {
    title: 'a column nobody filled',
    kind: 'markdown',
    text: '| City | Rent | |\n|---|---|---|\n| Lyon | 900 | |',
    lines: [1],
  },
  {
    title: 'a blank corner over a filled column',
    kind: 'markdown',
    text: '| | Rent |\n|---|---|\n| Lyon | 900 |',
    lines: [],
  },
];
