import type { Example } from '../../rule';

export const examples: readonly Example[] = [
  {
    title: 'a labelled paragraph',
    kind: 'markdown',
    text: 'Did you know? The bridge is older than the town.',
    lines: [1],
  },
  { title: 'a lead', kind: 'markdown', text: 'Did you know that the bridge is older than the town?', lines: [] },
];
