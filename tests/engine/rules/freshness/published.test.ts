/** What rules about time say of a text that readers read, with its days as the server finds them. */
import { type Document, type Shown, check, readArticle, readPart } from '../../../../engine';
import { futureDatePassed } from '../../../../engine/rules/freshness/future-date-passed';
import { relativeTime } from '../../../../engine/rules/freshness/relative-time';
import { wordedDays } from '../../../../server/src/freshness/worded-days';
import { prose } from '../../findings';
import { OUTDATED, SOUND_PAGES } from './pages';

const SINCE = '2025-02-01';
const read = (language: string, text: string, articleKind = 'explainer'): Document =>
  readArticle({ language, articleKind, body: [prose(text)] });
const shownOf = (document: Document, since = SINCE, first = since): Shown => ({
  first,
  since,
  days: wordedDays(document, new Date(since)),
});
/** The words at the places of what is found. */
const foundIn = (document: Document, day: string, shown = shownOf(document)) =>
  check(document, [futureDatePassed, relativeTime], { now: new Date(`${day}T12:00:00Z`), shown }).map(
    ({ place, severity }) => {
      const field = document.fields.find(({ path }) => path === place?.path);
      return [field?.source.slice(place?.start, place?.end), severity];
    },
  );

describe('a published text', () => {
  it.each(OUTDATED)('has plans that are over from the day after on: $language', ({ language, text, days }) => {
    expect(foundIn(read(language, text), '2025-03-03')).toEqual([]);
    expect(foundIn(read(language, text), '2025-03-04')).toEqual(days);
  });

  it.each(SOUND_PAGES)('is not flagged for being of last year: $language', ({ language, text }) => {
    for (const kind of ['news', 'opinion', 'analysis', 'explainer', 'live'])
      expect(foundIn(read(language, text, kind), '2026-11-28')).toEqual([]);
    for (const kind of ['fact-box', 'faq'] as const)
      expect(foundIn(readPart({ kind, language, body: text }), '2026-11-28')).toEqual([]);
  });

  it.each([
    ['en', 'The shed will be open from 3 to 5 June.', '3 to 5 June'],
    ['en', 'The hall is to be ready by the end of March.', 'end of March'],
    ['en', 'She will come on Sunday, 5 April.', '5 April'],
    ['de', 'Die Halle soll bis zum 1. Mai fertig sein.', '1. Mai'],
    ['fr', 'La halle ouvrira le 1er mai.', '1er mai'],
    ['es', 'La nave abrirá el 1º de mayo.', '1º de mayo'],
    ['uk', 'Депо буде зачинене з 3 по 5 червня.', '3 по 5 червня'],
  ])('may name its days without a year: %s, %s', (language, text, words) =>
    expect(foundIn(read(language, text), '2025-07-01')).toEqual([[words, 'info']]),
  );

  it.each([
    ['what may come again each year', 'en', 'The fee will be due on 31 March every year.'],
    ['a day of the week', 'en', 'The shed will be open on Friday.'],
    ['a span that is true whenever it is read', 'en', 'Your ticket will arrive in two weeks.'],
    ['a month', 'en', 'It will be cold in March.'],
    ['numbers', 'en', 'It will cost 3.5 million, at 5/3 odds.'],
    ['a time of day', 'de', 'Sie wird um 3.30 Uhr öffnen.'],
    ['a language without dates', 'nb', 'Museet vil åpne 3. mars.'],
  ])('says nothing of %s', (_, language, text) => expect(foundIn(read(language, text), '2026-01-01')).toEqual([]));

  it('reckons from its last publication, and forward', () => {
    const document = read('en', 'The shed will open on 3 March.');
    const again = shownOf(document, '2025-03-10', SINCE);
    expect(again.days).toEqual([{ words: '3 March', day: '2026-03-03', isReckoned: true }]);
    expect(foundIn(document, '2025-12-31', again)).toEqual([]);
    expect(foundIn(document, '2026-03-04', again)).toEqual([['3 March', 'info']]);
  });

  it('passes over days that nobody can read', () => {
    const document = read('en', 'The shed will open on 3 March, not on 5 March.');
    const days = [
      { words: '', day: '2025-03-03', isReckoned: true },
      { words: '3 March', day: '2025-03-03', isReckoned: true },
      { words: '5 March', day: 'in spring', isReckoned: true },
    ];
    expect(foundIn(document, '2025-04-01', { first: SINCE, since: SINCE, days })).toEqual([['3 March', 'info']]);
  });

  it('is told of two hundred days and no more', () =>
    expect(foundIn(read('en', 'The shed will open on 3 March. '.repeat(201)), '2025-04-01')).toHaveLength(200));

  it('finds no day within another one', () => {
    const document = read('en', 'The shed will open on 3 March. It opened on 13 March, and will be cold on 3 Marches.');
    expect(foundIn(document, '2025-04-01')).toEqual([['3 March', 'info']]);
  });

  it('may be French, and tell history in the future tense', () => {
    const document = read('fr', 'Le tramway ouvrira le 3 mars 2023. Il commencera en mars 1911.');
    expect(foundIn(document, '2026-01-01')).toEqual([]);
    expect(foundIn(document, '2026-01-01', shownOf(document, '2025-02-01', '2022-02-01'))).toEqual([
      ['3 mars 2023', 'warning'],
    ]);
  });

  it('tells plans of more than ten years ago as history, where its age is not known', () => {
    const document = read('en', 'The shed will open on 3 March 1911. The hall will open on 3 March 2021.');
    const now = new Date('2025-06-01');
    expect(check(document, [futureDatePassed], { now }).map(({ excerpt }) => excerpt)).toEqual(['3 March 2021']);
  });

  it('is older than its words say, where it is read as of today', () => {
    const text = 'It closed last month, and will reopen next week.';
    expect(foundIn(read('en', text), '2025-02-20')).toEqual([['next week', 'warning']]);
    expect(foundIn(read('en', text), '2025-04-01')).toEqual([
      ['last month', 'warning'],
      ['next week', 'warning'],
    ]);
    expect(foundIn(read('en', text, 'news'), '2026-04-01')).toEqual([]);
    const box = readPart({ kind: 'fact-box', language: 'en', body: text, asOf: '2025-03-25' });
    expect(foundIn(box, '2025-04-01')).toEqual([]);
  });
});
