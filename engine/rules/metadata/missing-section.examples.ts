import type { Example } from '../../rule';

export const examples: readonly Example[] = [
  { title: 'no section', kind: 'article', text: 'The bridge is open.', entry: { section: null }, lines: [0] },
  {
    title: 'a page that says where it stood',
    kind: 'page',
    text: 'Home » Transport » Bridge opens early\n\nBridge opens early\n\nby Ines Holm\n\nIt was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon.',
    lines: [],
  },
];
