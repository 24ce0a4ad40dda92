import type { Example } from '../../rule';

export const examples: readonly Example[] = [
  { title: 'no image', kind: 'article', text: 'The bridge is open.', entry: { image: null }, lines: [0] },
  {
    title: 'an image in the text',
    kind: 'markdown',
    text: '---\ntitle: Bridge opens early\nauthor: Ines Holm\n---\n\n![The bridge at dawn](bridge.jpg)\n\nIt is open.',
    lines: [],
  },
];
