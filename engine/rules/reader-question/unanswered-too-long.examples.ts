import type { Example } from '../../rule';

export const examples: readonly Example[] = [
  {
    title: 'a month',
    kind: 'reader-question',
    text: '',
    entry: { question: 'Will the ferry run in winter?', receivedAt: '2025-12-15T08:00:00.000Z' },
    lines: [1],
  },
  {
    title: 'an answer',
    kind: 'reader-question',
    text: 'It will, every second hour.',
    entry: { question: 'Will the ferry run in winter?', receivedAt: '2025-12-15T08:00:00.000Z' },
    lines: [],
  },
];
