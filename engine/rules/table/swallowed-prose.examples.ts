import type { Example } from '../../rule';

export const examples: readonly Example[] = [
  {
    title: 'the conclusion in the last cell',
    kind: 'markdown',
    text: `| City | Rent |\n|---|---|\n| Lyon | 900 |\n| Nice | In Conclusion ${'Rents have risen in every town we asked. '.repeat(5)}|`,
    lines: [4],
  },
  {
    title: 'a glossary',
    kind: 'markdown',
    text: `| Word | Meaning |\n|---|---|\n| Rent | ${'What is paid for a home. '.repeat(8)}|\n| Lease | ${'What both sides have signed. '.repeat(7)}|`,
    lines: [],
  },
];
