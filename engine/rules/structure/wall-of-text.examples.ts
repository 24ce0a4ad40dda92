import type { Example } from '../../rule';

const SENTENCE = 'It runs every hour in summer, and every second hour when the river carries ice. ';

export const examples: readonly Example[] = [
  { title: 'a page in one paragraph', kind: 'markdown', text: SENTENCE.repeat(20), lines: [1] },
  { title: 'the same in four', kind: 'markdown', text: `${SENTENCE.repeat(5)}\n\n`.repeat(4), lines: [] },
];
