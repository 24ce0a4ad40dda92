import type { Example } from '../../rule';

export const examples: readonly Example[] = [
  { title: 'no file', kind: 'markdown', text: '![Trams leave the shed]()', lines: [1] },
  { title: 'a file', kind: 'markdown', text: '![Trams leave the shed](/uploads/trams.jpg)', lines: [] },
];
