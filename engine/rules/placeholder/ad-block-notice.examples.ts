import type { Example } from '../../rule';

export const examples: readonly Example[] = [
  {
    title: 'the notice and its plea',
    kind: 'page',
    text: 'Bridge opens early\n\nby Ines Holm\n\nIt was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon.\n\nAdblock Detected\n\nPlease disable your ad blocker to go on.',
    lines: [7],
  },
  {
    title: 'the words in a sentence',
    kind: 'page',
    text: 'Publishers fight ad blockers\n\nby Ines Holm\n\nMost sites now show a line such as adblock detected to their visitors, and many of them ask people to switch the tool off before they may read on.',
    lines: [],
  },
];
