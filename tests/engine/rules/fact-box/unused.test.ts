import { unused } from '../../../../engine/rules/fact-box/unused';
import { findingsIn, part, severitiesIn } from '../../findings';

describe('fact-box/unused', () => {
  it.each([
    ['a box that an article shows', { isUnused: false }],
    ['a box of which that is not known', {}],
  ])('accepts %s', (_, more) =>
    expect(findingsIn(unused, part('fact-box', { body: 'It is old.', ...more }))).toEqual([]),
  );

  it('is about the whole box', () => {
    const document = part('fact-box', { body: 'It is old.', isUnused: true });
    expect(findingsIn(unused, document)).toEqual([['none', 0, {}]]);
    expect(severitiesIn(unused, document)).toEqual(['info']);
  });
});
