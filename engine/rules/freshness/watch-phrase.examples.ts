import type { Example } from '../../rule';

const watchPhrases = [{ phrase: 'seeks to join', since: '2025-06-01' }];
const ownFurniture = [{ phrase: 'More from the night desk', since: null, shape: 'line' as const }];

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
  {
    title: 'a line that is left over from a page of the own house',
    kind: 'markdown',
    text: 'Velmar joined the river league.\n\n**More from the night desk:**',
    watchPhrases: ownFurniture,
    lines: [3],
  },
  {
    title: 'the same words in a sentence',
    kind: 'markdown',
    text: 'We want more from the night desk.',
    watchPhrases: ownFurniture,
    lines: [],
  },
];
