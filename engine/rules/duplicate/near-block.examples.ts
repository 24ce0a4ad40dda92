import type { Example } from '../../rule';

export const examples: readonly Example[] = [
  {
    title: 'a paragraph told again in nearly the same words',
    kind: 'markdown',
    text: 'It rained all morning.\n\nThe old tram shed by the canal will open its gates to the public in spring, after eleven winters of repairs by volunteers.\n\nNobody minded.\n\nAfter eleven winters of repairs by volunteers, the old tram shed by the canal will open its gates to visitors in spring.',
    lines: [7],
  },
  {
    title: 'one form with other facts',
    kind: 'markdown',
    text: 'The office in Velmar is open on Monday from 9 to 12, and on the first Saturday of the month by appointment.\n\nBring a passport.\n\nThe office in Ordun is open on Friday from 14 to 18, and on the first Saturday of the month by appointment.',
    lines: [],
  },
  {
    title: 'one form in two sections',
    kind: 'markdown',
    text: '## The museum\n\nThe museum is open every weekday and on the first weekend of the month, and pupils do not pay.\n\n## The library\n\nThe library is open every weekday and on the first weekend of the month, and pupils do not pay.',
    lines: [],
  },
];
