import type { Example } from '../../rule';

export const examples: readonly Example[] = [
  {
    title: 'a day that has passed',
    kind: 'fact-box',
    text: 'The ferry carries 3,400 people a day.',
    entry: { asOf: '2025-06-01', reviewBy: '2025-12-01' },
    lines: [0],
  },
  {
    title: 'a day to come',
    kind: 'fact-box',
    text: 'The ferry carries 3,400 people a day.',
    entry: { asOf: '2025-06-01', reviewBy: '2026-06-01' },
    lines: [],
  },
];
