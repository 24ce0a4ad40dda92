import type { Example } from '../../rule';

export const examples: readonly Example[] = [
  {
    title: 'a figure of any day',
    kind: 'fact-box',
    text: 'The ferry carries 3,400 people a day.',
    entry: { factBoxKind: 'figure', asOf: null },
    lines: [0],
  },
  {
    title: 'a figure with its year, and one with its day',
    kind: 'fact-box',
    text: 'In 2024 the ferry carried 3,400 people a day.',
    entry: { factBoxKind: 'figure', asOf: null },
    lines: [],
  },
];
