import { emptySection } from '../../../../engine/rules/structure/empty-section';
import {
  article,
  findingsIn,
  fixesIn,
  LEAD,
  linesIn,
  markdown,
  page,
  pageOf,
  prose,
  repaired,
  severitiesIn,
  table,
} from '../../findings';

describe('structure/empty-section', () => {
  it.each([
    ['a list', '## Trams\n\n- Red\n- Blue'],
    ['a table', '## Trams\n\n| A | B |\n|---|---|\n| 1 | 2 |'],
    ['a heading below it', '## Trams\n\n### Red\n\nIt runs.'],
    ['a fact box', '## Trams\n\nDid you know? They ran in 1911.'],
  ])('accepts %s under a heading', (_, text) => expect(findingsIn(emptySection, markdown(text))).toEqual([]));

  it('does not take an ad marker for content', () =>
    expect(linesIn(emptySection, page(pageOf('What it cost', 'ADVERTISEMENT', 'What comes next', LEAD)))).toEqual([7]));

  it('sees that a heading over empty headings is empty, too', () =>
    expect(linesIn(emptySection, markdown('## Fares\n\n### In May\n\n### In June\n\n## Lines\n\nTwo.'))).toEqual([
      1, 3, 5,
    ]));

  it('leaves promises of a list and FAQ headings to their own rules', () =>
    expect(findingsIn(emptySection, page(pageOf('You may also like', 'FAQ')))).toEqual([]));

  it('takes a note only where the second line may stand under the first, or headings are a list', () => {
    expect(severitiesIn(emptySection, page(pageOf('What it cost', 'In the first year', LEAD)))).toEqual(['info']);
    expect(severitiesIn(emptySection, page(pageOf('## What it cost', 'In the first year', LEAD)))).toEqual(['warning']);
    const lessons = (n: number) =>
      markdown(`${Array.from({ length: n }, (_, i) => `## Lesson ${i + 1}`).join('\n\n')}\n\n${LEAD}`);
    expect(severitiesIn(emptySection, lessons(5))).toEqual(['info', 'info', 'info', 'info']);
    expect(severitiesIn(emptySection, lessons(4))).toEqual(['warning', 'warning', 'warning']);
  });

  it('looks across the blocks of an entry', () => {
    expect(findingsIn(emptySection, article([prose('## Fares'), table(['A', 'B'], ['1', '2'])]))).toEqual([]);
    expect(findingsIn(emptySection, article([prose('## Fares'), prose('## Lines\n\nTwo.')]))).toEqual([
      ['empty', 'body.0.markdown', { text: 'Fares' }],
    ]);
  });

  it('never takes a line off that only looks like a heading', () => {
    expect(fixesIn(emptySection, page(pageOf('What it cost', 'What comes next', LEAD)))).toEqual([['pick remove']]);
    expect(fixesIn(emptySection, page(pageOf('## What it cost', '## What comes next', LEAD)))).toEqual([
      ['ask remove'],
    ]);
  });

  it.each([
    'Ines Holm reports from Velmar',
    '(AFP)',
    'Source: City archive',
    'Photo: Ines Holm',
    'Contact: desk@example.com',
    'Updated: 4 May 2026',
    'Additional reporting by Ole Brandt',
    'The gates stay open. Everyone is welcome',
  ])('accepts a page that ends with %j', (line) => {
    expect(findingsIn(emptySection, page(pageOf(line)))).toEqual([]);
    expect(findingsIn(emptySection, page(pageOf(line, 'Ines Holm', 'Leave a Comment')))).toEqual([]);
  });

  it('asks before it takes the heading off', () => {
    expect(fixesIn(emptySection, markdown('Two lines.\n\n## Fares'))).toEqual([['ask remove']]);
    expect(repaired(emptySection, 'Two lines.\n\n## Fares')).toBe('Two lines.');
  });
});
