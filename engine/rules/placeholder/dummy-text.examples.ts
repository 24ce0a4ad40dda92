import type { Example } from '../../rule';

export const examples: readonly Example[] = [
  {
    title: 'filler and notes',
    kind: 'markdown',
    text: '# Trams leave the shed\n\nLorem ipsum dolor sit amet, consectetur adipiscing elit.\n\nIt cost [TK: ask the mayor] last year.',
    lines: [3, 5],
  },
  {
    title: 'an article about filler text',
    kind: 'markdown',
    text: '# Where lorem ipsum comes from\n\nPrinters have set "Lorem ipsum dolor sit amet" since the sixties; Super Bowl XXX came later.',
    lines: [],
  },
];
