import type { Example } from '../../rule';

export const examples: readonly Example[] = [
  {
    title: 'a header without words',
    kind: 'markdown',
    text: '| | |\n|---|---|\n| City | Rent |\n| Lyon | 900 |',
    lines: [1],
  },
  { title: 'one blank corner', kind: 'markdown', text: '| | Rent |\n|---|---|\n| Lyon | 900 |', lines: [] },
];
