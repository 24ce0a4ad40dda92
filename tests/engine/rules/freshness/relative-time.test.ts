import { check, readMarkdown } from '../../../../engine';
import { relativeTime } from '../../../../engine/rules/freshness/relative-time';
import { article, check1, findingsIn, markdown, page, part, prose, quotesIn, severitiesIn } from '../../findings';

const dated = (day: string, text: string, more = '') =>
  markdown(`---\ntitle: Trams\ndate: ${day}\n${more}---\n\n${text}`);
const box = (asOf: string | null, body: string) => part('fact-box', { body, asOf });

describe('freshness/relative-time', () => {
  it.each([
    ['a bare old year', 'The shed was built in 1911 and closed in 1964.'],
    ['"now" without a span', 'The shed is now open, in its second life as a library.'],
    ['a span that is not counted', 'The shed is now in the new season.'],
    ['a quoted span that is over', 'In its third year the strike ended.'],
    ['words of somebody', 'She wrote: “The strike, now in its third year, goes on.”'],
    ['"yesterday" on a page without a date', 'The shed opened yesterday.'],
  ])('accepts %s', (_, text) => expect(findingsIn(relativeTime, markdown(text))).toEqual([]));

  it.each([
    ['"yesterday", a day on', dated('2026-01-14', 'The shed opened yesterday.')],
    ['"last month", three weeks on', dated('2025-12-24', 'The shed opened last month.')],
    ['"next week", in the next week', dated('2026-01-04', 'The shed will open next week.')],
    ['a span in its first year', dated('2025-10-01', 'The strike, now in its third year, goes on.')],
    ['a week that nobody plans for', dated('2024-01-04', 'The next week it closed.')],
    ['people of tomorrow', dated('2024-01-04', 'The riders of tomorrow will decide.')],
    ['words of somebody', dated('2024-01-04', '“We opened yesterday,” she said.')],
    ['a box of yesterday', box('2026-01-14', 'The shed opened yesterday.')],
    ['a box of no day', box(null, 'The shed opened yesterday.')],
  ])('accepts %s', (_, document) => expect(findingsIn(relativeTime, document)).toEqual([]));

  it('points at the span, once for each', () =>
    expect(
      quotesIn(
        relativeTime,
        'The strike, now entering its 3rd week, and the war, now in its second\nyear, go on.',
        markdown,
      ),
    ).toEqual(['now entering its 3rd week', 'now in its second\nyear']));

  it('warns of a span that is older than its unit', () => {
    const document = dated('2024-10-01', 'The strike, now in its third year, goes on.');
    expect(findingsIn(relativeTime, document)).toEqual([['relative', 6, { text: 'now in its third year' }]]);
    expect(severitiesIn(relativeTime, document)).toEqual(['warning']);
  });

  it.each([
    ['de', 'Der Streik, nun im dritten Jahr ohne Ende, geht weiter.', 'nun im dritten Jahr'],
    ['de', 'Der Streik geht ins 3. Jahr.', 'geht ins 3. Jahr'],
    ['fr', 'La grève entre dans sa troisième année.', 'entre dans sa troisième année'],
    ['es', 'La huelga, ya en su tercer año, sigue.', 'ya en su tercer año'],
    ['uk', 'Страйк вже триває третій рік.', 'вже триває третій рік'],
  ])('warns of a span in other languages: %s', (language, text, span) =>
    expect(check1(relativeTime, readMarkdown(text, { language })).map(({ excerpt }) => excerpt)).toEqual([span]),
  );

  it.each([
    ['de', 'Der Streik ist nun im dritten, vielleicht im vierten Jahr.'],
    ['en', 'The strike is now in full swing. Third year pupils wait.'],
  ])('accepts what only looks like a span: %s', (language, text) =>
    expect(check1(relativeTime, readMarkdown(text, { language }))).toEqual([]),
  );

  it.each([
    ['de', 'Die Halle öffnete gestern.', 'gestern'],
    ['fr', 'La halle ouvrira l’année prochaine.', null],
    ['es', 'La nave abrió ayer.', 'ayer'],
    ['uk', 'Депо відкрили минулої п’ятниці.', 'минулої п’ятниці'],
  ])('notes days in other languages: %s', (language, text, words) => {
    const document = readMarkdown(`---\ntitle: Halle\ndate: 2025-06-01\n---\n\n${text}`, { language });
    expect(check1(relativeTime, document).map(({ excerpt }) => excerpt)).toEqual(words === null ? [] : [words]);
  });

  it('notes in a report what is older than it says', () => {
    const document = dated('2025-12-31', 'The shed opened yesterday. It will close next week. Tomorrow, it will rest.');
    expect(findingsIn(relativeTime, document)).toEqual([
      ['old', 6, { text: 'yesterday', age: 15 }],
      ['old', 6, { text: 'next week', age: 15 }],
      ['old', 6, { text: 'Tomorrow', age: 15 }],
    ]);
    expect(severitiesIn(relativeTime, document)).toEqual(['info', 'info', 'info']);
  });

  it('warns in what is read as of today', () => {
    expect(severitiesIn(relativeTime, dated('2025-06-01', 'It opened last month.', 'kind: explainer\n'))).toEqual([
      'warning',
    ]);
    expect(findingsIn(relativeTime, box('2025-06-01', 'It opened last month.'))).toEqual([
      ['old', 'body', { text: 'last month', age: 228 }],
    ]);
    expect(severitiesIn(relativeTime, box('2025-06-01', 'It opened last month.'))).toEqual(['warning']);
  });

  it('reads the date of a pasted page, and is silent about days without a clock', () => {
    const text = 'Trams return\n\nby Ines Holm\n\nPublished: 3 March 2025\n\nThe shed opened yesterday.';
    expect(findingsIn(relativeTime, page(text))).toEqual([['old', 7, { text: 'yesterday', age: 318 }]]);
    expect(check(page(text), [relativeTime])).toEqual([]);
  });

  it('reads the prose of an entry', () =>
    expect(findingsIn(relativeTime, article([prose('Later.'), prose('It is now nearing its third season.')]))).toEqual([
      ['relative', 'body.1.markdown', { text: 'now nearing its third season' }],
    ]));

  it('reads no span over the end of a clause', () =>
    expect(findingsIn(relativeTime, markdown('The strike is now in its third, year after year.'))).toEqual([]));
});
