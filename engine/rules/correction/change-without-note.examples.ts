import type { Example } from '../../rule';

const told = ['The ferry carries 4,100 people a day between Velmar and Norrby, the harbour office says.'];

export const examples: readonly Example[] = [
  {
    title: 'a figure that is another now',
    kind: 'article',
    text: 'The ferry carries 5,200 people a day between Velmar and Norrby, the harbour office says.',
    entry: { told },
    lines: [1],
  },
  {
    title: 'the same in other words, and more',
    kind: 'article',
    text: 'The ferry carries **4 100** people each day, the harbour office says, between Velmar and Norrby.\n\nIt began in 1903.',
    entry: { told },
    lines: [],
  },
];
