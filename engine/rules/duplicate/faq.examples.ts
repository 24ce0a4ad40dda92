import type { Example } from '../../rule';

const [question, place] = ['What does the ferry cost?', { path: 'body.1.faqs', start: 0, end: 0 }];

export const examples: readonly Example[] = [
  {
    title: 'a question that another entry answers as well',
    kind: 'article',
    text: 'Every tenth inhabitant takes the ferry.',
    entry: { sameQuestions: [{ question, text: 'What does the ferry cost', entry: 'f1', used: 3, place }] },
    lines: [0],
  },
  {
    title: 'questions that are answered once',
    kind: 'article',
    text: 'Every tenth inhabitant takes the ferry.',
    entry: { sameQuestions: [] },
    lines: [],
  },
];
