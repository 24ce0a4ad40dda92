import { heading } from '../../../../engine/rules/duplicate/heading';
import {
  article,
  findingsIn,
  fixesIn,
  LEAD,
  linesIn,
  markdown,
  MORE,
  page,
  pageOf,
  prose,
  severitiesIn,
} from '../../findings';

const parts = (...headings: readonly string[]): string => headings.map((words) => `${words}\n\nSo it is.`).join('\n\n');

describe('duplicate/heading', () => {
  it.each([
    ['headings under other headings', parts('## Red trams', '### What it costs', '## Blue trams', '### What it costs')],
    ['a short heading in each part', parts('## Red trams', '## Background', '## Blue trams', '## Background')],
    ['a heading of another depth', parts('## What it costs now', '### What it costs now')],
    ['headings without words', parts('##', '##')],
    [
      'the heading of a part that was pasted twice',
      `## What it costs\n\n${LEAD}\n\n${MORE}\n\n## What it costs\n\n${LEAD}`,
    ],
  ])('accepts %s', (_, text) => expect(findingsIn(heading, markdown(text))).toEqual([]));

  it('sees through case and punctuation', () =>
    expect(findingsIn(heading, markdown(parts('## What it costs', '## Who pays', '## WHAT it costs?')))).toEqual([
      ['twice', 9, { text: 'WHAT it costs?' }],
    ]));

  it('finds short headings one after the other', () =>
    expect(linesIn(heading, markdown(parts('## Background', '### In May', '## Background')))).toEqual([9]));

  it('reads pasted pages and the prose of an entry', () => {
    expect(
      linesIn(heading, page(pageOf('What it costs', MORE, 'Who pays for it', MORE, 'What it costs', LEAD))),
    ).toEqual([15]);
    expect(linesIn(heading, article([prose(parts('## What it costs')), prose(parts('## What it costs'))]))).toEqual([
      'body.1.markdown',
    ]);
  });

  it('is a note, and leaves the words to the editor', () => {
    const document = markdown(parts('## What it costs', '## What it costs'));
    expect(severitiesIn(heading, document)).toEqual(['info']);
    expect(fixesIn(heading, document)).toEqual([[]]);
  });
});
