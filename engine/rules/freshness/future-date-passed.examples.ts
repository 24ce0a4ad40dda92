import type { Example } from '../../rule';

export const examples: readonly Example[] = [
  {
    title: 'a plan whose day is over',
    kind: 'markdown',
    text: 'The museum will open on 3 March 2025.',
    lines: [1],
  },
  {
    title: 'a plan of long ago, told as such',
    kind: 'markdown',
    text: 'In 2019 it was said that the museum will open on 3 March 2025.\n\nIt would open in May 2021, the mayor had said.',
    lines: [],
  },
];
