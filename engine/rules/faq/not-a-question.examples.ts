import type { Example } from '../../rule';

export const examples: readonly Example[] = [
  {
    title: 'a statement',
    kind: 'markdown',
    text: '## FAQ\n\nQ: Tickets for the ferry\nA: They are sold on board.',
    lines: [3],
  },
  {
    title: 'a question, and words that ask in their way',
    kind: 'markdown',
    text: '## FAQ\n\nQ: Where are tickets sold?\nA: On board.\nQ: How to get there\nA: By tram.',
    lines: [],
  },
];
