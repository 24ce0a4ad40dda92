import type { Example } from '../../rule';

export const examples: readonly Example[] = [
  {
    title: 'a paragraph twice',
    kind: 'markdown',
    text: 'It was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon.\n\nSo she said.\n\nIt was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon.',
    lines: [5],
  },
  { title: 'a refrain', kind: 'markdown', text: 'And so on.\n\nIt opened.\n\nAnd so on.', lines: [] },
];
