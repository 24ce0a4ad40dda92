import type { Example } from '../../rule';

export const examples: readonly Example[] = [
  {
    title: 'a note set as a table',
    kind: 'markdown',
    text: '| Bring a warm coat, for the shed is not heated. |\n|---|',
    lines: [1],
  },
  { title: 'one column', kind: 'markdown', text: '| City |\n|---|\n| Lyon |\n| Nice |', lines: [1] },
  { title: 'a table', kind: 'markdown', text: '| City | Rent |\n|---|---|\n| Lyon | 900 |\n| Nice | 800 |', lines: [] },
];
