import { languageOf, languageOfText } from '../../shared/language';

const TEXTS = {
  de: 'Die Brücke über den Fluss ist seit Montag wieder offen, zwei Jahre nach der Flut, die ihre Pfeiler fortgerissen hatte. Am Vormittag fuhren die ersten Busse, und am Ufer standen Familien, die den Umweg über die alte Mühle nicht vermissen werden, wie sie sagten.',
  en: 'The bridge across the river has been open again since Monday, two years after the flood that had torn its piers away. The first buses crossed in the morning, and on the bank stood families who will not miss the long way round by the old mill, they said.',
  es: 'El puente sobre el río está abierto de nuevo desde el lunes, dos años después de la riada que se llevó sus pilares. Por la mañana pasaron los primeros autobuses, y en la orilla había familias que no echarán de menos el rodeo por el viejo molino, según dijeron.',
  fr: 'Le pont sur la rivière est de nouveau ouvert depuis lundi, deux ans après la crue qui avait emporté ses piles. Les premiers bus sont passés dans la matinée, et sur la rive se tenaient des familles qui ne regretteront pas le détour par le vieux moulin, disaient-elles.',
  uk: 'Міст через річку знову відкритий від понеділка, через два роки після повені, яка знесла його опори. Уранці проїхали перші автобуси, а на березі стояли родини, які не сумуватимуть за довгою дорогою повз старий млин, як вони казали. Увечері на площі грав оркестр, і ніхто не поспішав додому цієї ночі.',
  pl: 'Most przez rzekę jest znowu otwarty od poniedziałku, dwa lata po powodzi, która zabrała jego filary. Rano przejechały pierwsze autobusy, a na brzegu stały rodziny, które nie będą tęsknić za długą drogą obok starego młyna, jak mówiły. Wieczorem na rynku grała orkiestra i nikt nie spieszył się do domu.',
};

it.each(Object.entries(TEXTS))('a text in %s is told', (language, text) => expect(languageOfText(text)).toBe(language));

it.each(Object.entries(TEXTS))('a text in %s is told among marks and addresses', (language, text) =>
  expect(
    languageOfText(
      `# ${text}\n\n| [https://example.com/the-old-mill](https://example.com/the-old-mill) | <b>${text}</b> |`,
    ),
  ).toBe(language),
);

it('forty words are too few', () => {
  const words = TEXTS.en.split(' ');
  expect(languageOfText(words.slice(0, 40).join(' '))).toBeNull();
  expect(languageOfText(words.slice(0, 41).join(' '))).toBe('en');
});

it.each(['', '1911 2026 '.repeat(60), '| --- |\n'.repeat(60)])('%j is in no language', (text) =>
  expect(languageOfText(text)).toBeNull(),
);

it("the entry's locale knows better than its text", () => {
  expect(languageOf('de-AT', TEXTS.en)).toBe('de');
  expect(languageOf(null, TEXTS.en)).toBe('en');
  expect(languageOf(undefined, 'Bridge opens early')).toBeNull();
});
