import type { Example } from '../../rule';

export const examples: readonly Example[] = [
  {
    title: 'asterisks in plain text',
    kind: 'page',
    text: 'Bridge opens early\n\nby Ines Holm\n\nIt was the first of three meetings this week, and the council will decide on the plan in June after a last hearing in public, the mayor said at noon.\n\n“It is wide,” said *Ole Brandt, Velmar*, who was there on the first day.',
    lines: [7],
  },
  { title: 'asterisks in Markdown', kind: 'markdown', text: 'It is *very* wide, and 3 * 4 metres high.', lines: [] },
];
