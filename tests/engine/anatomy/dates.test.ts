import { dateIn, phrasesFor, readPage } from '../../../engine';
import { importPage } from '../../../importer';
import { LEAD } from '../findings';

const publishedAt = (line: string, language: string | null) =>
  importPage(`Trams return\n\n${line}\n\n${LEAD}`, { language }).publishedAt;

const DAY = '2026-05-03T00:00:00.000Z';

it.each([
  ['en', '3 May 2026', DAY],
  ['en', 'May 3, 2026', DAY],
  ['en', 'MAY 3RD, 2026', DAY],
  ['en', 'Sept. 3, 2026', '2026-09-03T00:00:00.000Z'],
  ['en', 'Published on Sunday, 3rd May 2026 at 2:30 pm', DAY],
  ['en', 'Last updated: 3 May 2026, 14:30 BST', '2026-05-03T13:30:00.000Z'],
  ['en', 'May 3, 2026 2:30 p.m. EDT', '2026-05-03T18:30:00.000Z'],
  ['en', '3 May 2026, 12:15 am GMT', '2026-05-03T00:15:00.000Z'],
  ['en', '3 May 2026, 14:30 IST', DAY],
  ['en', '25/5/2026', '2026-05-25T00:00:00.000Z'],
  ['en', '3/5/2026', null],
  ['de', '3. Mai 2026', DAY],
  ['de', 'Sonntag, 3. Mai 2026', DAY],
  ['de', 'So., 03.05.2026', DAY],
  ['de', '03.05.26', DAY],
  ['de', '3. Jänner 2026', '2026-01-03T00:00:00.000Z'],
  ['de', 'Veröffentlicht am 3. März 2026', '2026-03-03T00:00:00.000Z'],
  ['de', 'Stand: 3. Mai 2026, 14.30 Uhr', DAY],
  ['de', 'Zuletzt aktualisiert am 03.05.2026 um 14:30 Uhr MESZ', '2026-05-03T12:30:00.000Z'],
  ['de', '3/5/2026', DAY],
  ['fr', '3 mai 2026', DAY],
  ['fr', '1er mai 2026', '2026-05-01T00:00:00.000Z'],
  ['fr', 'Publié le dimanche 3 mai 2026 à 14h30', DAY],
  ['fr', 'Mis à jour le 3 févr. 2026', '2026-02-03T00:00:00.000Z'],
  ['fr', 'Publié le 3 mai 2026 à 14 h 30 CEST', '2026-05-03T12:30:00.000Z'],
  ['fr', '3 août 2026', '2026-08-03T00:00:00.000Z'],
  ['fr', '03/05/2026', DAY],
  ['es', '3 de mayo de 2026', DAY],
  ['es', 'Publicado el domingo 3 de mayo de 2026 a las 14:30 h', DAY],
  ['es', '3 may. 2026', DAY],
  ['es', '3 de setiembre del 2026', '2026-09-03T00:00:00.000Z'],
  ['es', 'Actualizado: 3 mayo 2026 14:30 CEST', '2026-05-03T12:30:00.000Z'],
  ['es', '03-05-2026', DAY],
  ['uk', '3 травня 2026', DAY],
  ['uk', '3 травня 2026 року', DAY],
  ['uk', 'Опубліковано: неділя, 3 травня 2026 р., 14:30', DAY],
  ['uk', "П'ятниця, 1 травня 2026", '2026-05-01T00:00:00.000Z'],
  ['uk', 'П’ятниця, 1 травня 2026', '2026-05-01T00:00:00.000Z'],
  ['uk', 'Оновлено 3 трав. 2026 о 14:30 EEST', '2026-05-03T11:30:00.000Z'],
  ['uk', '03.05.2026', DAY],
  ['pl', '2026-05-03', DAY],
  [null, '2026-05-03T14:30:00+02:00', '2026-05-03T12:30:00.000Z'],
  [null, '2026-05-03 14:30:15 +0200', '2026-05-03T12:30:15.000Z'],
  ['de', 'May 3, 2026', DAY],
  ['en', '31 April 2026', null],
  ['de', '30. Februar 2026', null],
])('on a page in %s, %j is %s', (language, line, instant) => expect(publishedAt(line, language)).toBe(instant));

describe.each(['de', 'en', 'es', 'fr', 'uk'])('a month in %s', (language) => {
  const { months } = phrasesFor(language);

  it.each(months.flatMap((names, month) => names.split('/').map((name) => [name, month] as const)))(
    'is read in every spelling: %s',
    (name, month) => {
      const instant = new Date(Date.UTC(2026, month, 7)).toISOString();
      expect(publishedAt(`7 ${name} 2026`, language)).toBe(instant);
    },
  );
});

it.each([
  ['en', 'May 2026'],
  ['en', 'Since 3 May 2026 it runs'],
  ['en', '3 May 2026: the bridge opens'],
  ['de', 'Mai 2026'],
  ['de', 'Am 3. Mai 2026 fuhr die Bahn'],
  ['de', '3. Mai: Die Brücke'],
  ['fr', 'Le 3 mai 2026, le pont'],
  ['es', 'El 3 de mayo de 2026 abrió'],
  ['uk', '3 травня 2026 року міст відкрили'],
  ['uk', '2026 рік'],
  ['pl', '3 травня 2026'],
])('on a page in %s, %j is no date line', (language, line) => expect(dateIn(line, phrasesFor(language))).toBeNull());

it('a German day alone on its line is no list', () =>
  expect(
    readPage('Trams return\n\n3. Mai 2026\n\n3. Mai in Velmar', { language: 'de' }).blocks.map(({ type }) => type),
  ).toEqual(['paragraph', 'paragraph', 'list']));

it('a label above its date has a value', () =>
  expect(
    readPage(`Trams return\n\nPublished\n\n3 May 2026\n\n${LEAD}`)
      .blocks.slice(1, 3)
      .map(({ role, furniture }) => furniture ?? role),
  ).toEqual(['date', 'date']));

it('a date that could be two days stays in the text', () =>
  expect(importPage(`Trams return\n\nPublished\n\n3/5/2026\n\n${LEAD}`).body[0]).toMatchObject({
    markdown: `Published\n\n3/5/2026\n\n${LEAD}`,
  }));
