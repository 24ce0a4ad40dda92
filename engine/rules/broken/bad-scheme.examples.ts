import type { Example } from '../../rule';

export const examples: readonly Example[] = [
  {
    title: 'a file of one computer',
    kind: 'markdown',
    text: 'The plan is [here](file:///C:/Users/ines/plan.pdf).',
    lines: [1],
  },
  {
    title: 'addresses on the web, of mail and telephone',
    kind: 'markdown',
    text: 'The plan is [here](https://example.org/plan.pdf); write to [Ines](mailto:ines@example.org).',
    lines: [],
  },
];
