import type { Example } from '../../rule';

export const examples: readonly Example[] = [
  {
    title: 'left over',
    kind: 'markdown',
    text: 'Dear {{ reader.name }}, the trams run again.\n\nPublished: undefined',
    lines: [1, 3],
  },
  {
    title: 'an article about programming',
    kind: 'markdown',
    text: 'Write `{{ name }}` where the name goes. A value may be undefined or null.',
    lines: [],
  },
];
