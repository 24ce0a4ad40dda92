import type { Example } from '../../rule';

export const examples: readonly Example[] = [
  {
    title: 'a row without content',
    kind: 'markdown',
    text: '| City | Rent |\n|---|---|\n| Lyon | 900 |\n| | |\n| Nice | 800 |',
    lines: [4],
  },
  {
    title: 'a form to be filled in',
    kind: 'markdown',
    text: '| Name | Seats |\n|---|---|\n| | |\n| | |\n| | |',
    lines: [],
  },
];
