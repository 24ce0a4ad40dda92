import type { Example } from '../../rule';

const place = { path: 'body.1.factBox', start: 0, end: 0 };

export const examples: readonly Example[] = [
  {
    title: 'a figure that is another since',
    kind: 'article',
    text: 'Every tenth inhabitant takes the ferry.',
    entry: {
      changedBoxes: [
        {
          title: 'The ferry',
          claim: '52',
          before: 'It carries 4,100 people a day.',
          excerpt: 'It carries 5,200 people a day.',
          place,
        },
      ],
    },
    lines: [0],
  },
  {
    title: 'boxes that say what they said',
    kind: 'article',
    text: 'Every tenth inhabitant takes the ferry.',
    entry: { changedBoxes: [] },
    lines: [],
  },
];
