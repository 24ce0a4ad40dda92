import { type WatchPhrase, type Document, check, messageOf } from '../../../../engine';
import { watchPhrase } from '../../../../engine/rules/freshness/watch-phrase';
import { NOW, article, markdown, prose, table } from '../../findings';

const watch = (document: Document, watchPhrases: WatchPhrase[], now: Date | undefined = NOW) =>
  check(document, [watchPhrase], { now, watchPhrases }).map(({ message, excerpt }) => [message, excerpt]);
const always = (phrase: string): WatchPhrase => ({ phrase, since: null });

describe('freshness/watch-phrase', () => {
  it.each([
    ['part of a word', 'The catalogues are old.', 'cat'],
    ['other words between', 'Velmar seeks soon to join.', 'seeks to join'],
    ['words of somebody else', '> Velmar seeks to join.', 'seeks to join'],
    ['code', '`x`\n\n```\nseeks to join\n```', 'seeks to join'],
    ['marks instead of a phrase', 'What? Nothing.', '??'],
    ['no phrase', 'What? Nothing.', ''],
  ])('accepts %s', (_, text, phrase) => expect(watch(markdown(text), [always(phrase)])).toEqual([]));

  it.each([
    ['in other case, over a line', 'Velmar SEEKS\nto join.', 'seeks to join', 'SEEKS to join'],
    ['with an apostrophe', 'The town’s mayor speaks.', "Town's mayor", 'town’s mayor'],
    ['in a list', '- Velmar seeks to join', 'seeks to join', 'seeks to join'],
    ['with signs in it', 'The C++ (2025) guide.', 'c++ (2025)', 'C++ (2025'],
    ['in German', 'Die Fähre fährt nicht.', 'fährt', 'fährt'],
    ['in Ukrainian', 'Місто прагне вступити.', 'прагне вступити', 'прагне вступити'],
    ['in a script without blanks', '他們尋求加入聯盟。', '尋求加入', '尋求加入'],
  ])('finds it %s', (_, text, phrase, excerpt) =>
    expect(watch(markdown(text), [always(phrase)])).toEqual([['watched', excerpt]]),
  );

  it('finds it in the cells of a table', () =>
    expect(watch(article([table(['Town', 'State'], ['Velmar', 'seeks to join'])]), [always('seeks to join')])).toEqual([
      ['watched', 'seeks to join'],
    ]));

  it('finds it in the title and the standfirst of an entry', () => {
    const entry = article([], { title: 'Velmar seeks to join', standfirst: 'It seeks to join in May.' });
    const said = check(entry, [watchPhrase], { watchPhrases: [always('seeks to join')] });
    expect(said.map(({ place, block }) => [place?.path, place?.start, block])).toEqual([
      ['title', 7, null],
      ['standfirst', 3, null],
    ]);
  });

  it('tells the longest of two phrases, and every place', () => {
    const phrases = [always('seeks'), { phrase: 'seeks to join', since: '2026-01-01' }];
    expect(watch(article([prose('It seeks peace.\n\nIt seeks to join.')]), phrases)).toEqual([
      ['watched', 'seeks'],
      ['since', 'seeks to join'],
    ]);
  });

  it('waits for the day', () => {
    const on = (since: string) => watch(markdown('It seeks to join.'), [{ phrase: 'seeks to join', since }]);
    expect(on('2026-01-16')).toEqual([]);
    expect(on('2026-01-15')).toEqual([['since', 'seeks to join']]);
  });

  it('says the day as people do', () => {
    const phrases = [{ phrase: 'seeks to join', since: '2026-01-01' }];
    const said = check(markdown('It seeks to join.'), [watchPhrase], { now: NOW, watchPhrases: phrases });
    expect(said.map((finding) => messageOf(finding).message)).toEqual([
      '“seeks to join” is on the watch list since Jan 1, 2026',
    ]);
  });

  it('knows no day without a clock', () => {
    const phrases = [{ phrase: 'seeks', since: '2020-01-01' }, always('join')];
    const said = check(markdown('It seeks to join.'), [watchPhrase], { watchPhrases: phrases });
    expect(said.map(({ excerpt }) => excerpt)).toEqual(['join']);
  });

  describe('as a line', () => {
    const line = (phrase: string, since: string | null = null): WatchPhrase => ({ phrase, since, shape: 'line' });

    it.each([
      ['in a sentence', 'Read more from the desk.', 'more from the desk'],
      ['as words of somebody else', '> More from the desk', 'more from the desk'],
      ['of marks alone', '---\n\n***', '***'],
      ['that is empty', 'Velmar.', ''],
    ])('accepts one %s', (_, text, phrase) => expect(watch(markdown(text), [line(phrase)])).toEqual([]));

    it.each([
      ['a heading', '## More from the DESK', 'More from the DESK'],
      ['an item of a list', '- More from the desk …', 'More from the desk …'],
      ['a line with marks', '_More_ from the desk:', '_More_ from the desk:'],
    ])('finds %s', (_, text, excerpt) =>
      expect(watch(markdown(text), [line('more from the desk')])).toEqual([['watched', excerpt]]),
    );

    it('finds a cell of a table', () =>
      expect(watch(article([table(['Town', 'More from the desk'])]), [line('more from the desk')])).toHaveLength(1));

    it('waits for its day', () => {
      const on = (since: string) => watch(markdown('More from the desk'), [line('more from the desk', since)]);
      expect([on('2026-01-16'), on('2026-01-15')]).toEqual([[], [['since', 'More from the desk']]]);
    });

    it('is told once, beside phrases that are looked for anywhere', () => {
      const phrases = [always('the desk'), line('more from the desk')];
      expect(watch(markdown('More from the desk\n\nAsk the desk.'), phrases)).toEqual([
        ['watched', 'More from the desk'],
        ['watched', 'the desk'],
      ]);
    });
  });
});
