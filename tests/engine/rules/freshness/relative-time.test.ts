import { relativeTime } from '../../../../engine/rules/freshness/relative-time';
import { article, findingsIn, markdown, prose, quotesIn } from '../../findings';

describe('freshness/relative-time', () => {
  it.each([
    ['a bare old year', 'The shed was built in 1911 and closed in 1964.'],
    ['"now" without a span', 'The shed is now open, in its second life as a library.'],
    ['a quoted span that is over', 'In its third year the strike ended.'],
  ])('accepts %s', (_, text) => expect(findingsIn(relativeTime, markdown(text))).toEqual([]));

  it('points at the span, once for each', () =>
    expect(
      quotesIn(
        relativeTime,
        'The strike, now entering its 3rd week, and the war, now in its second year, go on.',
        markdown,
      ),
    ).toEqual(['now entering its 3rd week', 'now in its second year']));

  it('reads the prose of an entry', () =>
    expect(findingsIn(relativeTime, article([prose('Later.'), prose('It is now nearing its third season.')]))).toEqual([
      ['relative', 'body.1.markdown', { text: 'now nearing its third season' }],
    ]));
});
