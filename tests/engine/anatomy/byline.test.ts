import { readMarkdown, readPage } from '../../../engine';
import { LEAD, MORE } from '../findings';

/** The byline of a page with this head. */
const bylineOf = (lines: readonly string[], language = 'en') =>
  readPage(['Trams return', ...lines, LEAD, MORE].join('\n\n'), { language }).metadata.byline;

const rolesOf = (text: string, language = 'en') =>
  readPage(text, { language }).blocks.map(({ role, furniture }) => furniture ?? role);

describe.each([
  [
    'de',
    [
      ['Von Ines Holm', 'Ines Holm', null],
      ['Von Ines Holm und Ole Brandt', 'Ines Holm und Ole Brandt', null],
      ['VON INES HOLM', 'INES HOLM', null],
      ['Von Ines Holm, Wirtschaftsredakteurin', 'Ines Holm', 'Wirtschaftsredakteurin'],
      ['Von Ines Holm, stellvertretende Chefredakteurin', 'Ines Holm', 'stellvertretende Chefredakteurin'],
      ['Von unserer Korrespondentin Ines Holm', 'Ines Holm', 'unserer Korrespondentin'],
      ['Von unserem Korrespondenten in Velmar Ole Brandt', 'Ole Brandt', 'unserem Korrespondenten in Velmar'],
      ['Von Ines Holm, Velmar', 'Ines Holm, Velmar', null],
      ['Von Ines Holm aus Velmar', 'Ines Holm', 'aus Velmar'],
      ['Autorin: Ines Holm', 'Ines Holm', null],
      ['Text: Ines Holm', 'Ines Holm', null],
      ['Ein Gastbeitrag von Ines Holm', 'Ines Holm', null],
      ['Von Ines von der Marwitz', 'Ines von der Marwitz', null],
      ['Von Ines Holm | 3. Mai 2026', 'Ines Holm', null],
      ['Von Ines Holm am 3. Mai 2026, 14:30 Uhr', 'Ines Holm', null],
      ['Von Ines Holm (dpa)', 'Ines Holm', 'dpa'],
    ],
  ],
  [
    'fr',
    [
      ['Par Ines Holm', 'Ines Holm', null],
      ['Par Ines Holm et Ole Brandt', 'Ines Holm et Ole Brandt', null],
      ['Par Ines Holm, rédactrice en chef', 'Ines Holm', 'rédactrice en chef'],
      ['Par Ines Holm, envoyée spéciale à Velmar', 'Ines Holm', 'envoyée spéciale à Velmar'],
      ['De notre correspondante Ines Holm', 'Ines Holm', 'correspondante'],
      ['Par notre correspondante à Velmar Ines Holm', 'Ines Holm', 'notre correspondante à Velmar'],
      ['Écrit par Ines Holm', 'Ines Holm', null],
      ['Autrice : Ines Holm', 'Ines Holm', null],
      ['Par Ines d’Orval', 'Ines d’Orval', null],
      ['Par Ines Holm (avec AFP)', 'Ines Holm', 'avec AFP'],
      ['Par Ines Holm, publié le 3 mai 2026 à 14h30', 'Ines Holm', null],
      ['Propos recueillis par Ines Holm', 'Ines Holm', null],
    ],
  ],
  [
    'es',
    [
      ['Por Ines Holm', 'Ines Holm', null],
      ['Por Ines Holm y Ole Brandt', 'Ines Holm y Ole Brandt', null],
      ['Por Ines Holm, corresponsal en Velmar', 'Ines Holm', 'corresponsal en Velmar'],
      ['Por Ines Holm, redactora jefa', 'Ines Holm', 'redactora jefa'],
      ['Por nuestra corresponsal Ines Holm', 'Ines Holm', 'nuestra corresponsal'],
      ['De nuestra enviada especial Ines Holm', 'Ines Holm', 'enviada especial'],
      ['Autora: Ines Holm', 'Ines Holm', null],
      ['Por Ines Holm de la Vega', 'Ines Holm de la Vega', null],
      ['Por Ines Holm | 3 de mayo de 2026', 'Ines Holm', null],
      ['Texto de Ines Holm', 'Ines Holm', null],
    ],
  ],
  [
    'uk',
    [
      ['Автор: Олесь Гольм', 'Олесь Гольм', null],
      ['Авторка: Інес Гольм', 'Інес Гольм', null],
      ['Автори: Інес Гольм та Олесь Брандт', 'Інес Гольм та Олесь Брандт', null],
      ['Авторка: Інес Гольм, кореспондентка у Велмарі', 'Інес Гольм', 'кореспондентка у Велмарі'],
      ['Текст: Інес Гольм, головна редакторка', 'Інес Гольм', 'головна редакторка'],
      ['Від нашої кореспондентки Інес Гольм', 'Інес Гольм', 'кореспондентки'],
      ['Підготувала Інес Гольм', 'Інес Гольм', null],
      ['Автор: Олесь Гольм | 3 травня 2026 року', 'Олесь Гольм', null],
    ],
  ],
  [
    'en',
    [
      ['By our correspondent in Velmar Ines Holm', 'Ines Holm', 'our correspondent in Velmar'],
      ['By Senior Reporter Ines Holm', 'Ines Holm', 'Senior Reporter'],
      ['By Ines Holm3 May 2026', 'Ines Holm', null],
      ['By Ines Holm 3 May 2026', 'Ines Holm', null],
      ['By Ines HolmUpdated 3 May 2026', 'Ines Holm', null],
      ['By Ines Holm @inesholm', 'Ines Holm', null],
      ['By Ines Holm (Reuters)', 'Ines Holm', 'Reuters'],
    ],
  ],
] as const)('a byline in %s', (language, lines) => {
  it.each(lines)('is read from %j', (line, name, role) => {
    const byline = bylineOf([line], language);
    expect([byline?.name, byline?.role, byline?.generic]).toEqual([name, role, false]);
  });
});

it.each([
  ['de', 'Von der Redaktion'],
  ['de', 'Von unserer Korrespondentin'],
  ['de', 'Von Redaktion Velmar'],
  ['fr', 'Par la rédaction'],
  ['fr', 'Par notre envoyée spéciale'],
  ['es', 'Por Redacción'],
  ['es', 'Por nuestros corresponsales'],
  ['uk', 'Автор: Редакція'],
  ['uk', 'Автор: адміністратор'],
  ['en', 'By our correspondent'],
  ['en', 'By Staff and agencies'],
])('in %s, nobody is named by %j', (language, line) => expect(bylineOf([line], language)?.generic).toBe(true));

it.each([
  ['de', 'Von Menschen und Maschinen'],
  ['de', 'Von der Leyen besucht Velmar'],
  ['de', 'Von Velmar nach Brenn in zwei Stunden'],
  ['de', 'Von nun an fahren die Bahnen wieder.'],
  ['de', 'Von Ines Holm stammt der Plan.'],
  ['fr', 'Par monts et par vaux'],
  ['fr', 'Par la route, deux heures suffisent.'],
  ['fr', 'De notre cuisine au marché'],
  ['es', 'Por qué Velmar espera'],
  ['es', 'Por Tierra y Mar'],
  ['es', 'Por la tarde llovió.'],
  ['uk', 'Від Велмара до Бренна за дві години'],
  ['uk', 'Автор невідомий, а міст стоїть.'],
  ['en', 'By Land and Sea'],
  ['en', 'By the time it opened'],
  ['en', 'By Ines Holm’s count, ten trams ran.'],
])('in %s, %j is no byline', (language, line) => expect(bylineOf([line], language)).toBeNull());

describe('a byline over several lines', () => {
  it.each([
    ['en', ['By', 'Ines Holm', 'Senior Reporter', '3 May 2026'], 'Senior Reporter'],
    ['en', ['By', 'Ines Holm', '3 May 2026'], null],
    ['en', ['Written by', 'Ines Holm'], null],
    ['en', ['By Ines Holm', 'Senior Reporter', 'Published 3 May 2026'], 'Senior Reporter'],
    ['en', ['Ines Holm', 'Senior Reporter', '3 May 2026'], 'Senior Reporter'],
    ['de', ['Von', 'Ines Holm', 'Politikredakteurin', '3. Mai 2026'], 'Politikredakteurin'],
    ['fr', ['Par', 'Ines Holm', 'Journaliste politique', 'Publié le 3 mai 2026'], 'Journaliste politique'],
    ['es', ['Por', 'Ines Holm', 'Redactora jefa', '3 de mayo de 2026'], 'Redactora jefa'],
    ['uk', ['Авторка', 'Ines Holm', 'Спеціальна кореспондентка', '3 травня 2026'], 'Спеціальна кореспондентка'],
  ])('is one byline (%s, %j)', (language, lines, role) => {
    const byline = bylineOf(lines, language);
    expect([byline?.name, byline?.role, byline?.generic]).toEqual(['Ines Holm', role, false]);
    const dated = lines.length - (/\d/.test(lines.at(-1) ?? '') ? 1 : 0);
    expect(rolesOf(['Trams return', ...lines, LEAD].join('\n'), language).slice(0, lines.length + 1)).toEqual([
      'title',
      ...lines.map((_, i) => (i < dated ? 'byline' : 'date')),
    ]);
  });

  it('points at all of its lines', () => {
    const text = `Trams return\nBy\nInes Holm\nSenior Reporter\n\n${LEAD}`;
    const { place } = readPage(text).metadata.byline ?? {};
    expect(text.slice(place?.start, place?.end)).toBe('By\nInes Holm\nSenior Reporter');
  });

  it.each([
    [['By', 'the river it stays wet']],
    [['Velmar Bridge', 'Opens Early']],
    [['Velmar Bridge', 'The editor left in May']],
  ])('is not %j', (lines) => expect(bylineOf(lines)).toBeNull());

  it('may be one paragraph of Markdown', () => {
    for (const lines of [
      'By Ines Holm\n3 May 2026',
      'By Ines Holm\\\n3 May 2026',
      '**By Ines Holm**  \n*3 May 2026*',
    ]) {
      const { byline, date } = readMarkdown(`# Trams return\n\n${lines}\n\n${LEAD}\n`).metadata;
      expect([byline?.name, byline?.role, date?.text]).toEqual([
        'Ines Holm',
        null,
        expect.stringContaining('3 May 2026'),
      ]);
    }
  });

  it('is no paragraph that goes on', () =>
    expect(
      readMarkdown(`# Trams return\n\nBy Ines Holm\nand many more the trams were\nmissed.\n\n${LEAD}\n`).metadata
        .byline,
    ).toBe(undefined));
});

describe('a byline glued to the text', () => {
  it.each([
    ['en', 'By Ines HolmThe bridge across the river was opened again on Monday, two years after the flood.'],
    ['en', 'By Ines HolmA bridge across the river was opened again on Monday, two years after the flood.'],
    ['en', 'By Ines Holm, Senior ReporterThe bridge across the river was opened again, two years after the flood.'],
    ['de', 'Von Ines HolmDie Brücke über den Fluss ist seit Montag wieder offen, zwei Jahre nach der Flut.'],
    ['fr', 'Par Ines HolmLe pont sur la rivière a rouvert lundi, deux ans après la crue qui avait emporté ses piles.'],
    ['es', 'Por Ines HolmEl puente sobre el río volvió a abrir el lunes, dos años después de la riada de otoño.'],
    ['uk', 'Автор: Ines HolmМіст через річку знову відкрили в понеділок, через два роки після великої повені.'],
  ])('is parted from it (%s)', (language, line) => {
    const { metadata, blocks } = readPage(`Bridge opens\n\n${line}\n\n${LEAD}`, { language });
    expect(metadata.byline).toMatchObject({ name: 'Ines Holm', generic: false });
    expect(blocks.map(({ role }) => role).slice(0, 3)).toEqual(['title', 'byline', 'body']);
    expect(
      blocks
        .slice(1, 3)
        .map((block) => ('text' in block ? block.text : ''))
        .join(''),
    ).toBe(line);
    expect(new Set(blocks.map(({ key }) => key)).size).toBe(blocks.length);
  });

  it.each([
    'By Ronald McDonald the town was given a playground that nobody had asked for, and it was built in a week.',
    'By Using WhatsApp the club found its members again. In WhatsApp groups they share their rides to the games.',
    'By noon the bridge was closed again, and the cars stood as far back as the old mill on the other bank.',
    'By Velmar standards the YouTube channel of the fire brigade is a success: it has a hundred thousand viewers.',
  ])('is not read into %j', (line) => expect(bylineOf([line])).toBeNull());
});

describe('a byline at the end', () => {
  it.each([
    ['en', 'By Ines Holm'],
    ['en', 'By Ines Holm\n\nSenior Reporter\n\n3 May 2026'],
    ['en', 'By\n\nInes Holm\n\nReporter'],
    ['en', 'By Ines Holm\n\nPhoto: Ole Brandt'],
    ['en', 'By Ines Holm\n\nShare this article'],
    ['de', 'Von Ines Holm'],
    ['fr', 'Par Ines Holm'],
    ['es', 'Por Ines Holm'],
    ['uk', 'Авторка: Ines Holm'],
  ])('is found (%s, %j)', (language, end) => {
    const { byline } = readPage(`Trams return\n\n${LEAD}\n\n${MORE}\n\n${end}`, { language }).metadata;
    expect(byline?.name).toBe('Ines Holm');
  });

  it('takes its date along', () =>
    expect(readPage(`Trams return\n\n${LEAD}\n\n${MORE}\n\nBy Ines Holm\n\n3 May 2026`).metadata.date?.text).toBe(
      '3 May 2026',
    ));

  it.each(['Why the shed burned\n\nBy Ole Brandt', 'By the river\n\nIt is quiet again.', 'By Monday'])(
    'is not that of another article, nor a heading: %j',
    (end) => expect(readPage(`Trams return\n\n${LEAD}\n\n${MORE}\n\n${end}`).metadata.byline).toBeNull(),
  );
});
