import { fakeList } from '../../../../engine/rules/structure/fake-list';
import { article, findingsIn, markdown, page, pageOf, prose, repaired, severitiesIn } from '../../findings';

describe('structure/fake-list', () => {
  it.each([
    ['Markdown lists', '- Lyon\n- Nice\n\n1. Metz\n2. Nancy'],
    ['a bullet within a line', 'Lyon • Nice • Metz'],
    ['a bullet without a blank behind it', '•Lyon'],
  ])('accepts %s', (_, text) => expect(findingsIn(fakeList, markdown(text))).toEqual([]));

  it('is a note in a pasted page, where import makes the list', () => {
    expect(severitiesIn(fakeList, page(pageOf('• Lyon\n• Nice')))).toEqual(['info']);
    expect(severitiesIn(fakeList, markdown('• Lyon\n• Nice'))).toEqual(['warning']);
  });

  it('reads the prose of an entry', () =>
    expect(findingsIn(fakeList, article([prose('● Lyon\n● Nice')]))).toEqual([
      ['typed', 'body.0.markdown', { count: 2, marker: '●' }],
    ]));

  it('makes it a list', () =>
    expect(repaired(fakeList, 'Towns:\n\n• Lyon\n• Nice\n')).toBe('Towns:\n\n- Lyon\n- Nice\n'));
});
