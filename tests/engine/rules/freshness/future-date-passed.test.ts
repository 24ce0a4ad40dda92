import { check, readMarkdown } from '../../../../engine';
import { futureDatePassed } from '../../../../engine/rules/freshness/future-date-passed';
import { NOW, article, findingsIn, markdown, prose, quotesIn, severitiesIn } from '../../findings';

const saidIn = (language: string, text: string): string[] =>
  check(readMarkdown(text, { language }), [futureDatePassed], { now: NOW }).map(({ excerpt }) => excerpt);

describe('freshness/future-date-passed', () => {
  it.each([
    ['a day to come', 'The shed will open on 3 March 2026.'],
    ['today', 'The shed will open on 15 January 2026.'],
    ['this month', 'The shed will open in January 2026.'],
    ['a bare year', 'The shed will open in 2019, the town said, and it was right.'],
    ['a day of the past', 'The shed opened on 3 March 2025.'],
    ['what was to come then', 'The shed would open on 3 March 2025, and was due to close in May 2025.'],
    ['a sentence that tells of an earlier year', 'In 2019 it was said that the shed will open on 3 March 2025.'],
    ['a span that goes on', 'The show will run from 3 March 2025 to 5 May 2026.'],
    ['a past day beside a plan', 'The shed, which opened on 3 March 2025, will close in winter.'],
    ['a day of something else', 'The town will replace the shed that burned down on 3 March 2025.'],
    ['an anniversary', 'The town will honour the drivers of 3 March 2025.'],
    ['a plan in the next sentence', 'It opened on 3 March 2025. A second shed will follow.'],
    ['a plan in the sentence before', 'A second shed will follow. On 3 March 2025 the first was opened.'],
    ['words of somebody', 'He wrote: “The shed will open on 3 March 2025.”'],
    ['a block of quotation', '> The shed will open on 3 March 2025.'],
    ['code', '```\nThe shed will open on 3 March 2025.\n```'],
    ['what is no day', 'The shed will open on 45 March 2025, or in the hall of Marchmont 2025.'],
    ['a plan far away from the day', 'It will please everybody who has waited so long for a ride, 3 March 2025.'],
  ])('accepts %s', (_, text) => expect(findingsIn(futureDatePassed, markdown(text))).toEqual([]));

  it.each([
    ['The shed will open on 3 March 2025.', '3 March 2025'],
    ['The shed is due to open to the public on March 3rd, 2025, the town said.', 'March 3rd, 2025'],
    ['It shall stay closed until 2025-03-03.', '2025-03-03'],
    ['It is expected to be ready by 3.3.2025.', '3.3.2025'],
    ['On 3 March 2025, the shed will open.', '3 March 2025'],
    ['The shed is set to open in December 2025.', 'December 2025'],
    ['- Trams will run again from 3 March 2025', '3 March 2025'],
    ['“Trams are back,” she said. The shed will open on 3 March 2025.', '3 March 2025'],
    ['The show will run from 3 March 2025 to 5 May 2025.', '3 March 2025'],
  ])('finds the day in %s', (text, day) => expect(quotesIn(futureDatePassed, text, markdown)).toEqual([day]));

  it.each([
    ['de', 'Die Halle wird am 3. März 2025 eröffnet.', '3. März 2025'],
    ['fr', 'La halle sera ouverte le 1er mars 2025.', '1er mars 2025'],
    ['es', 'La nave abrirá el 3 de marzo de 2025.', '3 de marzo de 2025'],
    ['uk', 'Депо планують відкрити 3 березня 2025 року.', '3 березня 2025'],
    ['uk', 'Депо буде готове у березні 2025.', 'березні 2025'],
  ] as const)('reads dates and plans of other languages: %s', (language, text, day) =>
    expect(saidIn(language, text)).toEqual([day]),
  );

  it.each([
    ['de', 'Die Halle wurde am 3. März 2025 eröffnet.'],
    ['fr', 'La halle a ouvert le 3 mars 2025.'],
    ['es', 'La nave que abrió el 3 de marzo de 2025 va a cerrar.'],
    ['uk', 'Депо відкрили 3 березня 2025 року.'],
  ] as const)('leaves their past alone: %s', (language, text) => expect(saidIn(language, text)).toEqual([]));

  it('warns, and is silent without a clock', () => {
    const document = article([prose('Two.'), prose('The shed will open on 3 March 2025.')]);
    expect(findingsIn(futureDatePassed, document)).toEqual([['passed', 'body.1.markdown', { text: '3 March 2025' }]]);
    expect(severitiesIn(futureDatePassed, document)).toEqual(['warning']);
    expect(check(document, [futureDatePassed])).toEqual([]);
  });

  it.each([
    ['„The bridge will open on 3 May 2025.', []],
    ['She said: «The bridge will open on 3 May 2025.»', []],
    ['She said: "The bridge will open on 3 May 2025."', []],
    ['The "new" bridge will open on 3 May 2025.', ['3 May 2025']],
  ])('tells whose words they are: %s', (text, quotes) =>
    expect(quotesIn(futureDatePassed, text, markdown)).toEqual(quotes),
  );

  it('reads no further than a hundred years', () =>
    expect(
      findingsIn(futureDatePassed, markdown(`${'In 1999. '.repeat(101)}The bridge will open on 3 May 2025.`)),
    ).toEqual([]));
});
