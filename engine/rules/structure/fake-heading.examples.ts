import type { Example } from '../../rule';

export const examples: readonly Example[] = [
  {
    title: 'a line in bold over its text',
    kind: 'markdown',
    text: 'It opens in May.\n\n**What it cost**\n\nThe bridge cost 3 million, a third of it for steel.',
    lines: [3],
  },
  {
    title: 'a sentence in bold',
    kind: 'markdown',
    text: 'It opens in May.\n\n**Nobody is to cross it before.**\n\nThe bridge cost 3 million, a third of it for steel.',
    lines: [],
  },
];
