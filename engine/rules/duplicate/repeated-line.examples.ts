import type { Example } from '../../rule';

export const examples: readonly Example[] = [
  {
    title: 'a line three times',
    kind: 'markdown',
    text: 'All rights reserved\n\nIt opened.\n\nAll rights reserved\n\nIt closed.\n\nAll rights reserved',
    lines: [1],
  },
  { title: 'lines that differ', kind: 'markdown', text: 'It opened.\n\nIt closed.\n\nIt opened again.', lines: [] },
];
