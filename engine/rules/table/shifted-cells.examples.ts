import type { Example } from '../../rule';

export const examples: readonly Example[] = [
  {
    title: 'values under their label',
    kind: 'markdown',
    text: '| Topic | Facts |\n|---|---|\n| Bees | They live in the city hall |\n| They make honey in June | |\n| They sleep when it is cold | |\n| They like lime trees most | |',
    lines: [4],
  },
  {
    title: 'a check list',
    kind: 'markdown',
    text: '| Task | Done |\n|---|---|\n| Call | yes |\n| Write | |\n| Print | |\n| Send | |',
    lines: [],
  },
];
