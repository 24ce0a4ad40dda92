import type { Example } from '../../rule';

export const examples: readonly Example[] = [
  { title: 'typed bullets', kind: 'markdown', text: '• Lyon\n• Nice', lines: [1] },
  { title: 'a list', kind: 'markdown', text: '- Lyon\n- Nice', lines: [] },
];
