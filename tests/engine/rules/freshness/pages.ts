/** Texts about time in the five languages that have phrases, published on 1 February 2025. */

interface Outdated {
  readonly language: string;
  readonly text: string;
  /** What is found from 4 March 2025 on, and how grave it is, the gravest first. */
  readonly days: readonly (readonly [words: string, severity: 'warning' | 'info'])[];
}

/** Plans whose day is 3 March 2025, with the year and without, as of a text that is read as of today. */
export const OUTDATED: readonly Outdated[] = [
  {
    language: 'en',
    text: 'The museum will open on 3 March 2025. A second hall is due to open on March 3rd. The tax will be due on 31 January each year.',
    days: [
      ['3 March 2025', 'warning'],
      ['March 3rd', 'info'],
    ],
  },
  {
    language: 'de',
    text: 'Das Museum soll am 3. März 2025 öffnen. Die zweite Halle wird am Montag, dem 3. März, eröffnet. Die Gebühr wird jährlich am 31. Januar fällig.',
    days: [
      ['3. März 2025', 'warning'],
      ['3. März', 'info'],
    ],
  },
  {
    language: 'fr',
    text: 'Le musée ouvrira le 3 mars 2025. La seconde halle sera inaugurée le lundi 3 mars. Chaque année, la taxe doit être payée le 31 janvier.',
    days: [
      ['3 mars 2025', 'warning'],
      ['3 mars', 'info'],
    ],
  },
  {
    language: 'es',
    text: 'El museo abrirá el 3 de marzo de 2025. La segunda nave se inaugurará el lunes 3 de marzo. Cada año la tasa debe pagarse el 31 de enero.',
    days: [
      ['3 de marzo de 2025', 'warning'],
      ['3 de marzo', 'info'],
    ],
  },
  {
    language: 'uk',
    text: 'Музей планують відкрити 3 березня 2025 року. Друге депо запрацює 3 березня. Щороку податок має бути сплачений 31 січня.',
    days: [
      ['3 березня 2025', 'warning'],
      ['3 березня', 'info'],
    ],
  },
];

interface SoundPage {
  readonly language: string;
  readonly text: string;
}

/** History, anniversaries, quotations, tables, what returns each year: true on every later day. */
export const SOUND_PAGES: readonly SoundPage[] = [
  {
    language: 'en',
    text: [
      'The shed opened on 3 March 1911 and closed on 5 May 1964. In 2019 it was said that the museum would open on 3 March 2021; it opened in May 2022.',
      'On 14 January 2025 the council voted to keep it. The town will honour the drivers of 3 March 1911 every year on 3 March.',
      'He wrote in 1911: “We will open on 3 March 1911, whatever comes.” She said: “It will be ready on 20 January 2025.”',
      '| Year | What |\n|---|---|\n| 3 March 1911 | opened |\n| 5 May 1964 | closed |\n| 14 January 2025 | saved |',
      'It is open on Sundays, and will be closed on public holidays. A ticket will be sent within two weeks. The fee will be due by 31 January each year.',
      'The law of 3 March 1998 will stay as it is, and the town will replace the hall that burned down on 12 August 2023.',
      '> The shed will open on 3 March 2024.',
    ].join('\n\n'),
  },
  {
    language: 'de',
    text: [
      'Die Halle öffnete am 3. März 1911 und schloss am 5. Mai 1964. Im Jahr 2019 hieß es, das Museum werde am 3. März 2021 öffnen; es öffnete im Mai 2022.',
      'Am 14. Januar 2025 beschloss der Rat, sie zu erhalten. Die Stadt wird jedes Jahr am 3. März an die Fahrer erinnern.',
      'Er schrieb 1911: „Wir werden am 3. März 1911 öffnen, komme, was wolle.“ Sie sagte: „Sie wird am 20. Januar 2025 fertig sein.“',
      '| Jahr | Was |\n|---|---|\n| 3. März 1911 | eröffnet |\n| 5. Mai 1964 | geschlossen |\n| 14. Januar 2025 | gerettet |',
      'Sie ist sonntags offen und wird an Feiertagen geschlossen. Die Karte wird binnen zwei Wochen verschickt. Die Gebühr wird jährlich am 31. Januar fällig.',
      'Das Gesetz vom 3. März 1998 soll bleiben, und die Stadt wird die Halle ersetzen, die am 12. August 2023 abbrannte.',
    ].join('\n\n'),
  },
  {
    language: 'fr',
    text: [
      'La halle a ouvert le 3 mars 1911 et fermé le 5 mai 1964. En 2019, on disait que le musée ouvrirait le 3 mars 2021 ; il a ouvert en mai 2022.',
      'Le tramway ouvrira le 3 mars 1911, puis fermera le 5 mai 1964, faute de voyageurs. Le 14 janvier 2025, le conseil a voté son maintien.',
      'Il écrivait en 1911 : « Nous allons ouvrir le 3 mars 1911. » Elle a dit : « Elle sera inaugurée le 20 janvier 2025. »',
      '| Année | Fait |\n|---|---|\n| 3 mars 1911 | ouverture |\n| 5 mai 1964 | fermeture |\n| 14 janvier 2025 | sauvetage |',
      'La ville va honorer chaque année, le 3 mars, les conducteurs. Le billet doit arriver sous deux semaines. La taxe doit être payée tous les ans le 31 janvier.',
      'La loi du 3 mars 1998 va rester, et la ville va remplacer la halle qui a brûlé le 12 août 2023.',
    ].join('\n\n'),
  },
  {
    language: 'es',
    text: [
      'La nave abrió el 3 de marzo de 1911 y cerró el 5 de mayo de 1964. En 2019 se dijo que el museo abriría el 3 de marzo de 2021; abrió en mayo de 2022.',
      'El tranvía abrirá el 3 de marzo de 1911 y cerrará el 5 de mayo de 1964, por falta de viajeros. El 14 de enero de 2025 el consejo votó conservarla.',
      'Escribió en 1911: «Vamos a abrir, será el 3 de marzo de 1911.» Ella dijo: «Será inaugurada el 20 de enero de 2025.»',
      '| Año | Hecho |\n|---|---|\n| 3 de marzo de 1911 | apertura |\n| 5 de mayo de 1964 | cierre |\n| 14 de enero de 2025 | rescate |',
      'La ciudad va a honrar cada año, el 3 de marzo, a los conductores. La entrada debe llegar en dos semanas. La tasa debe pagarse todos los años el 31 de enero.',
      'La ley del 3 de marzo de 1998 va a seguir, y la ciudad va a sustituir la nave que ardió el 12 de agosto de 2023.',
    ].join('\n\n'),
  },
  {
    language: 'uk',
    text: [
      'Депо відкрили 3 березня 1911 року й закрили 5 травня 1964 року. У 2019 році казали, що музей відкриють 3 березня 2021 року; його відкрили у травні 2022 року.',
      '14 січня 2025 року рада вирішила його зберегти. Щороку 3 березня місто має вшановувати водіїв.',
      'Він писав 1911 року: «Ми маємо відкритися, це буде 3 березня 1911 року». Вона сказала: «Воно буде готове 20 січня 2025 року».',
      '| Рік | Подія |\n|---|---|\n| 3 березня 1911 | відкрито |\n| 5 травня 1964 | закрито |\n| 14 січня 2025 | врятовано |',
      'Воно відчинене щонеділі й буде зачинене у свята. Квиток має надійти за два тижні. Податок має бути сплачений щороку до 31 січня.',
      'Закон від 3 березня 1998 року має лишитися, а місто планує замінити депо, яке згоріло 12 серпня 2023 року.',
    ].join('\n\n'),
  },
];
