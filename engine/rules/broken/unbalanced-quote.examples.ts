import type { Example } from '../../rule';

export const examples: readonly Example[] = [
  {
    title: 'no closing mark',
    kind: 'markdown',
    text: 'The mayor said: "We open in May. Then she left the hall.',
    lines: [1],
  },
  {
    title: 'a quotation over two paragraphs',
    kind: 'markdown',
    text: '"We open in May.\n\n"And we close in June," she said, 6\' 2" tall.',
    lines: [],
  },
];
