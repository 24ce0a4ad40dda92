import type { Example } from '../../rule';

export const examples: readonly Example[] = [
  {
    title: 'an address',
    kind: 'reader-question',
    text: '',
    entry: { question: 'Can you tell me more? Write to ole@velmar.example.' },
    lines: [0],
  },
  {
    title: 'numbers that belong to nobody',
    kind: 'reader-question',
    text: 'Call the ferry office at 0800 555 0199.',
    entry: { question: 'Why did line 12 carry 1,200,000 people in 2024, and only 900,000 in 2025?' },
    lines: [],
  },
];
