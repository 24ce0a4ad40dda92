import { skippedLevel } from '../../../../engine/rules/structure/skipped-level';
import { article, findingsIn, fixesIn, linesIn, markdown, part, prose, repaired } from '../../findings';

describe('structure/skipped-level', () => {
  it('counts the title as the first level', () => {
    expect(findingsIn(skippedLevel, markdown('# Trams\n\nOne.\n\n### Fares\n\nTwo.'))).toEqual([
      ['skips', 5, { text: 'Fares', found: 3, above: 1 }],
    ]);
    expect(linesIn(skippedLevel, article([prose('### Fares\n\nTwo.')], { title: 'Trams' }))).toEqual([
      'body.0.markdown',
    ]);
  });

  it('goes on from block to block of an entry', () =>
    expect(
      linesIn(skippedLevel, article([prose('## Fares\n\nTwo.'), prose('#### In May\n\nThree.')], { title: 'Trams' })),
    ).toEqual(['body.1.markdown']));

  it.each([
    ['a text without a title that begins anywhere', markdown('### Fares\n\nTwo.\n\n### Lines\n\nThree.')],
    ['a fact box that begins anywhere', part('fact-box', { body: '#### Fares\n\nTwo.' })],
    ['steps of one', markdown('# Trams\n\n## Fares\n\n### In May\n\nTwo.\n\n## Lines\n\nThree.')],
    ['marks without words', markdown('## Fares\n\n#### \n\nTwo.')],
  ])('accepts %s', (_, document) => expect(findingsIn(skippedLevel, document)).toEqual([]));

  it('raises those below a heading no further than up to the next beside it', () => {
    const text = '# T\n\n#### A\n\nA.\n\n### B\n\nB.\n\n##### C\n\nC.';
    expect(linesIn(skippedLevel, markdown(text))).toEqual([3, 11]);
    expect(repaired(skippedLevel, text, 'raise')).toBe('# T\n\n## A\n\nA.\n\n### B\n\nB.\n\n#### C\n\nC.');
  });

  it('says it once of neighbours, and raises them together', () => {
    const text =
      '## Fares\n\n#### May\n\nA.\n\n##### By day\n\nB.\n\n#### June\n\nC.\n\n### Later\n\nD.\n\n## Lines\n\n### Red\n\nE.';
    expect(linesIn(skippedLevel, markdown(text))).toEqual([3]);
    expect(fixesIn(skippedLevel, markdown(text))).toEqual([['ask raise']]);
    expect(repaired(skippedLevel, text, 'raise')).toBe(
      '## Fares\n\n### May\n\nA.\n\n#### By day\n\nB.\n\n### June\n\nC.\n\n### Later\n\nD.\n\n## Lines\n\n### Red\n\nE.',
    );
  });
});
