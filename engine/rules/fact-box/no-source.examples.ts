import type { Example } from '../../rule';

export const examples: readonly Example[] = [
  {
    title: 'a claim',
    kind: 'page',
    text: 'Bridge opens early\n\nby Ines Holm\n\nIt was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon.\n\nDid you know? The bridge is older than the town.',
    lines: [7],
  },
  {
    title: 'a source in the text',
    kind: 'page',
    text: 'Bridge opens early\n\nby Ines Holm\n\nIt was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon.\n\nDid you know? According to the town archive, the bridge is older than the town.',
    lines: [],
  },
];
