import { secondH1 } from '../../../../engine/rules/structure/second-h1';
import { article, findingsIn, fixesIn, LEAD, linesIn, markdown, MORE, part, prose, repaired } from '../../findings';

describe('structure/second-h1', () => {
  it('knows the title of front matter and of an entry', () => {
    expect(findingsIn(secondH1, markdown(`---\ntitle: Trams return\n---\n\n${LEAD}\n\n# Fares\n\n${MORE}`))).toEqual([
      ['second', 7, { text: 'Fares' }],
    ]);
    expect(linesIn(secondH1, article([prose('# Fares\n\nTwo.')], { title: 'Trams return' }))).toEqual([
      'body.0.markdown',
    ]);
  });

  it.each([
    ['a page without a title', markdown('Two.\n\n# Fares\n\nThree.\n\n# Lines\n\nFour.')],
    ['an entry whose title is still missing', article([prose('# Fares\n\nTwo.')], { title: '' })],
    ['a second headline', markdown(`---\ntitle: Trams return\n---\n\n# The shed opens\n\n${LEAD}`)],
    ['the title itself', markdown(`# Trams return\n\n${LEAD}`)],
    ['a fact box', part('fact-box', { body: '# Fares\n\nTwo.' })],
    ['marks without words', markdown(`# Trams return\n\n${LEAD}\n\n# `)],
    ['code', markdown(`# Trams return\n\n${LEAD}\n\n\`\`\`\n# Fares\n\`\`\``)],
  ])('accepts %s', (_, document) => expect(findingsIn(secondH1, document)).toEqual([]));

  it('says it once of all', () =>
    expect(findingsIn(secondH1, markdown('# Trams\n\nOne.\n\n# Fares\n\nTwo.\n\n# Lines\n\nThree.'))).toEqual([
      ['several', 5, { count: 2 }],
    ]));

  it('asks to lower the heading, with what stands right under it', () => {
    expect(fixesIn(secondH1, markdown('# Trams\n\nOne.\n\n# Fares\n\nTwo.'))).toEqual([['ask lower']]);
    expect(repaired(secondH1, '# Trams\n\nOne.\n\n# Fares\n\n## In May\n\nTwo.\n\n# Lines\n\n### Red\n\nThree.')).toBe(
      '# Trams\n\nOne.\n\n## Fares\n\n### In May\n\nTwo.\n\n## Lines\n\n### Red\n\nThree.',
    );
  });
});
