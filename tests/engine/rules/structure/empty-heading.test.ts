import { check, rules } from '../../../../engine';
import { emptyHeading } from '../../../../engine/rules/structure/empty-heading';
import { article, findingsIn, fixesIn, linesIn, markdown, page, pageOf, prose, repaired } from '../../findings';

describe('structure/empty-heading', () => {
  it.each(['##', '## ', '## ##', '## **', 'Two.\n##\nThree.'])('finds %j', (text) =>
    expect(findingsIn(emptyHeading, markdown(text))).toHaveLength(1),
  );

  it('reads the prose of an entry', () =>
    expect(linesIn(emptyHeading, article([prose('It runs.\n\n##\n\nTwo.')]))).toEqual(['body.0.markdown']));

  it.each([
    ['a number sign in code', markdown('```\n#\n```')],
    ['a number sign of a pasted page', page(pageOf('#'))],
  ])('accepts %s', (_, document) => expect(findingsIn(emptyHeading, document)).toEqual([]));

  it('is the only rule that speaks about two of them', () =>
    expect(check(markdown('Two.\n\n##\n\n##\n\nThree.'), rules).map(({ rule }) => rule)).toEqual([
      'structure/empty-heading',
      'structure/empty-heading',
    ]));

  it('takes it off', () => {
    expect(fixesIn(emptyHeading, markdown('##\n\nTwo.'))).toEqual([['safe remove']]);
    expect(repaired(emptyHeading, 'One.\n\n## \n\nTwo.')).toBe('One.\n\nTwo.');
  });
});
