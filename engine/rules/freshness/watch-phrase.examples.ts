import type { Example } from '../../rule';

const watchPhrases = [{ phrase: 'seeks to join', since: '2025-06-01' }];

export const examples: readonly Example[] = [
  {
    title: 'a phrase that is doubtful by now',
    kind: 'markdown',
    text: 'Velmar seeks to join the river league.',
    watchPhrases,
    lines: [1],
  },
  {
    title: 'other words',
    kind: 'markdown',
    text: 'Velmar joined the river league. Nobody else seeks to.',
    watchPhrases,
    lines: [],
  },
];
