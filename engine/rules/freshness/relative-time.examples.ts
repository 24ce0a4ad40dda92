import type { Example } from '../../rule';

export const examples: readonly Example[] = [
  {
    title: 'a growing span',
    kind: 'markdown',
    text: 'The strike, now entering its third week, goes on.',
    lines: [1],
  },
  {
    title: 'a year',
    kind: 'markdown',
    text: 'The strike that began in March 2024 goes on. In its third week it spread.',
    lines: [],
  },
];
