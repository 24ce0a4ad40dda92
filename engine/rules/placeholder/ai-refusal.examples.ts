import type { Example } from '../../rule';

export const examples: readonly Example[] = [
  {
    title: 'left over',
    kind: 'markdown',
    text: 'As an AI language model, I cannot visit the shed.\n\nThe trams run again.',
    lines: [1],
  },
  {
    title: 'an article about chatbots',
    kind: 'markdown',
    text: 'The bot answered: "As an AI language model, I cannot vote." Sure, people laughed.',
    lines: [],
  },
];
