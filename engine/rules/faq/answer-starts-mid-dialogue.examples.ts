import type { Example } from '../../rule';

export const examples: readonly Example[] = [
  {
    title: 'a reply to something else',
    kind: 'markdown',
    text: '## FAQ\n\nQ: What does the ferry cost?\nA: No, it is free for everyone on foot.',
    lines: [4],
  },
  {
    title: 'a question that no answers',
    kind: 'markdown',
    text: '## FAQ\n\nQ: Does the ferry cost anything?\nA: No, it is free for everyone on foot.',
    lines: [],
  },
];
