import type { Example } from '../../rule';

export const examples: readonly Example[] = [
  {
    title: 'an article for an answer',
    kind: 'faq',
    entry: { question: 'When does the ferry run?' },
    text: 'It runs every hour in summer, and every second hour in the months when the river carries ice. '.repeat(14),
    lines: [1],
  },
  {
    title: 'an answer',
    kind: 'faq',
    entry: { question: 'When does the ferry run?' },
    text: 'It runs every hour in summer, and every second hour in the months when the river carries ice.',
    lines: [],
  },
];
