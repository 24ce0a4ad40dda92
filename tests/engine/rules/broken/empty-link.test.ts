import { deadCall } from '../../../../engine/rules/broken/dead-call';
import { emptyLink } from '../../../../engine/rules/broken/empty-link';
import {
  article,
  findingsIn,
  fixesIn,
  markdown,
  page,
  pageOf,
  prose,
  quotesIn,
  severitiesIn,
  table,
} from '../../findings';

describe('broken/empty-link', () => {
  it.each([
    ['a link to a part of the page', 'See [the map](#map).'],
    ['a place that links lead to', 'The <a name="map"></a>map.'],
    ['a reference', 'See [the map][1].\n\n[1]: /map'],
    ['an image as the words', '[![The map](/map.png)](/map)'],
    ['an address that brings its own words', '[](info:trams)'],
    ['code', 'Write `[words]()` to begin with.\n\n```\n[words](#)\n```'],
    ['words in brackets', 'He said [sic] () nothing.'],
    ['escaped brackets', 'Write \\[words]() to begin with.'],
  ])('accepts %s', (_, text) => expect(findingsIn(emptyLink, markdown(text))).toEqual([]));

  it.each([
    ['no address', 'See [the map]().', 'target'],
    ['a lone hash', 'See [the map](#).', 'target'],
    ['an empty reference', 'See [the map][1].\n\n[1]: <>', 'target'],
    ['a tag without address', 'See <a class="x" href="">the map</a>.', 'target'],
    ['no words', 'See [](/map).', 'words'],
  ])('finds %s', (_, text, message) =>
    expect(findingsIn(emptyLink, markdown(text)).map(([id, line]) => [id, line])).toEqual([[message, 1]]),
  );

  it('points at the very link in lists, tables, quotations and pasted pages', () => {
    const text = '- a\n- [b]()\n\n| h | [c](#) |\n|---|---|\n| x \\| y | [d]() |\n\n> [e]()';
    expect(quotesIn(emptyLink, text, markdown)).toEqual(['[b]()', '[c](#)', '[d]()', '[e]()']);
    expect(quotesIn(emptyLink, pageOf('See [the map]() of the shed.'), page)).toEqual(['[the map]()']);
  });

  it('reads the cells and the calls of an entry', () => {
    const call = { __component: 'newsroom.call' as const, text: 'Read our report here.', url: '#' };
    const entry = article([prose('[a]()'), table(['Boat', 'Seats'], ['[b]()', '8']), call]);
    expect(findingsIn(emptyLink, entry)).toEqual([
      ['target', 'body.0.markdown', { text: 'a', url: '' }],
      ['target', 'body.1.grid', { text: 'b', url: '' }],
      ['target', 'body.2.text', { text: 'Read our report here.', url: '#' }],
    ]);
  });

  it('is an error, and leaves the address to the editor', () => {
    expect(severitiesIn(emptyLink, markdown('[a]()'))).toEqual(['error']);
    expect(fixesIn(emptyLink, markdown('[a]()'))).toEqual([['pick choose']]);
  });

  it('claims what broken/dead-call then leaves alone', () => {
    const document = markdown('Read our [in-depth report]() on the trams of the north.');
    expect(findingsIn(emptyLink, document)).toHaveLength(1);
    expect(findingsIn(deadCall, document)).toEqual([]);
  });
});
