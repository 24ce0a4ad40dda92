import { changedSinceUse } from '../../../../engine/rules/fact-box/changed-since-use';
import { article, check1, findingsIn, page, severitiesIn } from '../../findings';

const place = { path: 'body.2.factBox', start: 0, end: 0 };
const box = (more: object = {}) => ({
  title: 'The ferry',
  claim: 'a1',
  before: '4,100 people',
  excerpt: '5,200 people',
  place,
  ...more,
});
const entry = (...changedBoxes: object[]) => article([], { changedBoxes });

describe('fact-box/changed-since-use', () => {
  it.each([
    ['an article whose boxes are not known', article([])],
    ['boxes that say what they said', entry()],
    ['a page', page('Did you know? The bridge is older than the town.')],
  ])('accepts %s', (_, document) => expect(findingsIn(changedSinceUse, document)).toEqual([]));

  it('names the box, at the block that shows it', () => {
    const document = entry(box(), box({ title: '' }));
    expect(findingsIn(changedSinceUse, document)).toEqual([
      ['changed', 'body.2.factBox', { text: 'The ferry', claim: 'a1', before: '4,100 people' }],
      ['untitled', 'body.2.factBox', { claim: 'a1', before: '4,100 people' }],
    ]);
    expect(severitiesIn(changedSinceUse, document)).toEqual(['warning', 'warning']);
    expect(check1(changedSinceUse, document)[0]?.excerpt).toBe('5,200 people');
  });
});
