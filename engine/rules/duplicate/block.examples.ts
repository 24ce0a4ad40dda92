import type { Example } from '../../rule';

const MEETING =
  'It was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon.';

export const examples: readonly Example[] = [
  {
    title: 'a paragraph twice',
    kind: 'markdown',
    text: `${MEETING}\n\nSo she said.\n\n${MEETING}`,
    lines: [5],
  },
  {
    title: 'a part of the text pasted twice',
    kind: 'markdown',
    text: `## The plan\n\n${MEETING}\n\nSo she said.\n\n## The plan\n\n${MEETING}\n\nSo she said.`,
    lines: [7],
  },
  { title: 'a refrain', kind: 'markdown', text: 'And so on.\n\nIt opened.\n\nAnd so on.', lines: [] },
];
