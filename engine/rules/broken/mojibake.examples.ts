import type { Example } from '../../rule';

export const examples: readonly Example[] = [
  {
    title: 'read in the wrong encoding',
    kind: 'markdown',
    text: 'The cafÃ© opened; â€œWe did itâ€\u009d, she said.\n\nThe gar\ufffdon smiled.',
    lines: [1, 3],
  },
  {
    title: 'letters of other languages',
    kind: 'markdown',
    text: 'AMANHÃ, NÃO: “SÃO PAULO, ÂNGELA”, «MAÇû.',
    lines: [],
  },
];
