/** Pairs of paragraphs of our own: the same told twice, and one form with other facts. */
type Pair = readonly [language: string, a: string, b: string];

export const REPETITIONS: readonly Pair[] = [
  [
    'en',
    'The old tram shed by the canal will open its gates to the public in spring, after eleven winters of repairs by volunteers.',
    'After eleven winters of repairs by volunteers, the old tram shed by the canal will open its gates to visitors in spring.',
  ],
  [
    'en',
    'Nobody was hurt when the roof of the market hall gave way on Tuesday night, but three stalls will stay closed until the engineers have looked at the beams.',
    'When the roof of the market hall gave way on Tuesday night nobody was hurt, but three stalls will stay closed until engineers have had a look at the beams.',
  ],
  [
    'en',
    'The council wants to keep the night buses, even though hardly anybody takes them in winter.',
    'The council would like to keep the night buses, even though hardly anybody takes them in the winter months.',
  ],
  [
    'en',
    'Those who want to help can bring paint and brushes to the boathouse on Saturday morning.',
    'The mayor was full of praise. Those who want to help can bring paint and brushes to the boathouse on Saturday morning, she said, and there will be soup for everybody.',
  ],
  [
    'en',
    'Bees on the roof of the library have made forty jars of honey this year, more than ever before.',
    'This year, the bees on the roof of the library have made forty jars of honey – more than ever before.',
  ],
  [
    'en',
    'A swim in the river is free, but the city asks bathers to stay out of the water for two days after heavy rain.',
    'A swim in the river is free. But the city asks all bathers to stay out of the water for two days after any heavy rain.',
  ],
  [
    'en',
    'Ferries run every twenty minutes in summer and every hour in winter, and bicycles travel free of charge.',
    'In summer the ferries run every twenty minutes, in winter every hour, and bicycles travel free of charge.',
  ],
  [
    'en',
    'The harbour museum has found a new home in the former customs house, where it will have twice as much room.',
    'The harbour museum has now found its new home in the former customs house, where it is going to have twice as much room.',
  ],
  [
    'en',
    'It took the fire brigade four hours to get the horse out of the ditch, and the farmer thanked them with a cake.',
    'It took the brigade four hours to get the horse out of that ditch, and the farmer thanked all of them with a cake.',
  ],
  [
    'de',
    'Das alte Straßenbahndepot am Kanal öffnet im Frühjahr seine Tore für Besucher, nachdem Freiwillige es elf Winter lang hergerichtet haben.',
    'Nachdem Freiwillige es elf Winter lang hergerichtet haben, öffnet das alte Straßenbahndepot am Kanal im Frühjahr seine Tore für alle Besucher.',
  ],
  [
    'de',
    'Wer helfen will, kann am Samstag Farbe und Pinsel zum Bootshaus bringen, für eine warme Suppe ist gesorgt.',
    'Wer mithelfen will, kann am Samstag Farbe und Pinsel zum Bootshaus bringen; für eine warme Suppe ist auch gesorgt.',
  ],
  [
    'de',
    'Die Bienen auf dem Dach der Bücherei haben in diesem Jahr vierzig Gläser Honig gemacht, so viele wie nie zuvor.',
    'In diesem Jahr haben die Bienen auf dem Dach der Bücherei vierzig Gläser Honig gemacht, so viele wie noch nie zuvor.',
  ],
  [
    'de',
    'Die Fähre fährt im Sommer alle zwanzig Minuten und im Winter jede Stunde, Fahrräder reisen kostenlos mit.',
    'Im Sommer fährt die Fähre alle zwanzig Minuten und im Winter jede Stunde, Räder reisen kostenlos mit.',
  ],
  [
    'fr',
    "L'ancien dépôt des tramways, au bord du canal, ouvrira ses portes au public au printemps, après onze hivers de travaux menés par des bénévoles.",
    "Après onze hivers de travaux menés par des bénévoles, l'ancien dépôt des tramways, au bord du canal, ouvrira ses portes aux visiteurs au printemps.",
  ],
  [
    'fr',
    'Les abeilles du toit de la bibliothèque ont produit quarante pots de miel cette année, un record.',
    'Cette année, les abeilles du toit de la bibliothèque ont produit quarante pots de miel : un record.',
  ],
  [
    'fr',
    'La baignade dans la rivière est gratuite, mais la ville demande de sortir de l’eau pendant deux jours après de fortes pluies.',
    'La baignade dans la rivière reste gratuite, mais la ville demande à tous de sortir de l’eau pendant deux jours après de fortes pluies.',
  ],
  [
    'es',
    'La antigua cochera de tranvías, junto al canal, abrirá sus puertas al público en primavera, tras once inviernos de obras a cargo de voluntarios.',
    'Tras once inviernos de obras a cargo de voluntarios, la antigua cochera de tranvías, junto al canal, abrirá sus puertas a los visitantes en primavera.',
  ],
  [
    'es',
    'Quien quiera ayudar puede llevar pintura y brochas al embarcadero el sábado por la mañana, habrá sopa para todos.',
    'Quien quiera ayudar puede llevar brochas y pintura al embarcadero el sábado por la mañana: habrá sopa para todos.',
  ],
  [
    'uk',
    'Старе трамвайне депо біля каналу навесні відчинить ворота для відвідувачів після одинадцяти зим ремонту, який робили волонтери.',
    'Після одинадцяти зим ремонту, який робили волонтери, старе трамвайне депо біля каналу навесні відчинить ворота для всіх відвідувачів.',
  ],
  [
    'uk',
    'Бджоли на даху бібліотеки цього року дали сорок банок меду, більше ніж будь-коли раніше.',
    'Цього року бджоли на даху бібліотеки дали сорок банок меду – більше ніж будь-коли раніше.',
  ],
  [
    'zh',
    '运河边的旧电车库将在春天向公众开放，志愿者已经修了十一个冬天。',
    '志愿者已经修了十一个冬天，运河边的旧电车库将在春天向游客开放。',
  ],
  // The same fact in another spelling.
  [
    'de',
    'Ein Becher Honig kostet 13,37 Euro und wird am Stand neben der alten Schleuse ab 05.06.2024 verkauft.',
    'Ein Becher Honig kostet 13.37 Euro und wird am Stand neben der alten Schleuse ab 5. Juni 2024 verkauft.',
  ],
  [
    'en',
    'The swimming course starts on March 18, 2024 and ends two weeks later, with cake for all children and a song.',
    'The swimming course starts on 18/3/2024 and ends 2 weeks later, with cake for all children and a song.',
  ],
  [
    'fr',
    'Les bateliers fêtent la 3e édition de leur régate sur le canal, avec une soupe de poisson pour tous.',
    'Les bateliers fêtent la 3ème édition de leur régate sur le canal, avec une soupe de poisson pour chacun.',
  ],
  [
    'en',
    'Whoever finds a hole in the fence can tell the harbour office at https://velmar.example/en/fence-report/ without giving a name.',
    'Whoever finds a hole in the fence can tell the harbour office at /fence/fence-report#form without giving a name.',
  ],
  [
    'en',
    'The keel is as wide as a tram door[1], which is what the first boat builders of the town had to work with.',
    'The keel is as wide as a tram&#8243;s door, which is what the first boat builders of the town had to work with[2].',
  ],
  [
    'en',
    'The timetable has been drawn by the harbour office itself since v2.4.0 and is printed on recycled sails.',
    'The timetable has been drawn by the harbour office itself since 2.4.0 and is printed on recycled sails.',
  ],
  [
    'en',
    'The rowing club paints its boats on 7/6/2026 and asks all members to bring a brush and some old clothes.',
    'The rowing club paints its boats on July 6, 2026 and asks all of its members to bring a brush and old clothes.',
  ],
  [
    'en',
    'Whoever looks for the depth of the canal finds it on the board at the lock: 3 2 4 4 2, from north to south.',
    'Whoever looks for the depth of the canal will find it on the board at the lock: `3 2 4 4 2`, from north to south.',
  ],
  [
    'es',
    'La primera barca sale del puerto por la mañana, y para el segundo basta con esperar a que suba la marea.',
    'La primera barca sale del puerto por la mañana, y para la segunda basta con esperar a que suba la marea.',
  ],
  [
    'fr',
    'Les bateliers réparent les voiles du port tous les jeudi de 14 h à 18 h, et la soupe est offerte à tous.',
    'Les bateliers réparent les voiles du port tous les jeudis de 14 h à 18 h, et la soupe est offerte à tous.',
  ],
  [
    'en',
    'All that the harbour office knows of the wreck is at http://velmar.example/2024/05/the-wreck/ and may be copied by everybody.',
    'All that the harbour office knows of the wreck is at //velmar.example/2024/05/the-wreck/ and may be copied by everybody.',
  ],
  // The same name in another spelling, or misspelt.
  [
    'en',
    'Those who want to see the lighthouse from within can ask for the key at Brigantine House in the afternoon.',
    'Those who want to see the lighthouse from within can ask for the key at Brigantnie House in the afternoon.',
  ],
  [
    'de',
    'Im Rathaus tagen heute die AnalystInnen des Hafens und reden darüber, wie viele Boote der Kanal noch verträgt.',
    'Im Rathaus tagen heute die Analyst*innen des Hafens und reden darüber, wie viele Boote der Kanal noch verträgt.',
  ],
  [
    'en',
    'Every spring the Old Harbour Line takes pupils from the school to the lighthouse, and teachers ride free of charge.',
    'Every spring the OHL takes pupils from the school to the lighthouse, and all teachers ride free of charge.',
  ],
  [
    'en',
    'Tickets for the Harbour Line can be bought on board, and those who have a dog with them pay half for it.',
    'Tickets for the HarbourLine can be bought on board, and those who have a dog with them pay half of it.',
  ],
  [
    'fr',
    'Ce soir, les Canalib du port de la ville accueillent les nouveaux bateliers, et le maire leur offre une soupe.',
    'Ce soir, les Canalibs du port de la ville accueillent les nouveaux bateliers, et le maire leur offre une soupe.',
  ],
  [
    'fr',
    'Le musée du port a été construit avec les conseils de l’Etat et ouvrira ses portes aux bateliers en premier.',
    'Le musée du port a été construit avec les conseils de l’État et ouvrira ses portes aux bateliers en premier.',
  ],
  [
    'en',
    'All timetables are in an API by Brantline, and those of the ferries are there as well, for everybody to use.',
    'All timetables are in APIs by Brantline, and those of the ferries are there as well, for everybody to use.',
  ],
  [
    'en',
    'Whoever has no telephone can ask at the lock. The keeper has a telephone on the wall and lets everybody use it who needs a tow.',
    'Whoever has no phone can ask at the lock. The keeper has a phone on the wall and lets everybody use it who needs a tow.',
  ],
  // Words that only look like a fact.
  [
    'fr',
    'Les agents du port n’auront **plus à lire les papiers** des bateaux, car la capitainerie les garde pour eux.',
    'Les agents du port n’ont **pas à lire les papiers** des bateaux, car la capitainerie les garde pour eux.',
  ],
  [
    'en',
    'Boats may stay for a month at no cost, and whoever stays longer pays the harbour office a fee for each night.',
    'Boats can stay for 30 days at no cost, and whoever stays longer pays the harbour office a fee for every night.',
  ],
  [
    'de',
    'Die alte Schleuse war so undicht, dass der Kanal im Sommer fast leer stand und vierzig Boote auf Grund lagen.',
    'Die alte Schleuse war derart undicht, dass der Kanal im Sommer fast leer stand und 40 Boote auf Grund lagen.',
  ],
  [
    'en',
    'The harbour office does not lend boats, and leaves that to third-party companies on the other side of the canal.',
    'The harbour office does not lend boats, and leaves that to companies on the other side of the canal.',
  ],
  [
    'de',
    'Wenn der Kanal zufriert, melden wir uns in Ihrem Briefkasten, und das Boot kommt bis März in die Halle.',
    'Wenn der Kanal zufriert, melden wir uns in deinem Briefkasten, und das Boot kommt bis März in die Halle.',
  ],
  [
    'de',
    'Am Kanal werden die Geschwindigkeitskontrollen übersichtlich auf einer Karte gezeigt, die jeder lesen kann.',
    'Am Kanal werden die Geschwindigkeitskontrolen übersichtlich auf einer Karte gezeigt, die jeder lesen kann.',
  ],
  [
    'de',
    'Die neue Brücke über den Kanal hat einen Durchmesser von 14 Metern und trägt drei Boote zugleich.',
    'Die neue Brücke über den Kanal hat einen Durchschnitt von 14 Metern und trägt drei Boote zugleich.',
  ],
  [
    'en',
    '**Part 8:** The harbour office lends a map of the canal to everybody who brings it back dry.',
    '**Part 9:** The harbour office lends a map of the canal to everybody who brings it back dry!',
  ],
  [
    'de',
    'Hinweis: Bei Hochwasser bleibt das Bootshaus am Kanal geschlossen, und wer sein Boot nicht rechtzeitig an Land gebracht hat, wartet damit bitte, bis der Hafenmeister die Schleuse wieder freigibt.',
    'Hinweis: Bei Hochwasser bleibt das Bootshaus am Kanal geschlossen, und wer sein Boot nicht rechtzeitig aufs Land gebracht hat, wartet damit bitte, bis der Hafenmeister die Schleuse wieder freigibt.',
  ],
  // Two of the links lead to the same page.
  [
    'en',
    'Those who want to moor here should read [the rules](https://velmar.example/rules) and write to <mailto:boats@velmar.example> first.',
    'Those who want to moor here should read [the leaflet](https://velmar.example/leaflet) and write to [us](mailto:boats@velmar.example) first.',
  ],
  [
    'en',
    'Every gate of the canal has [a lamp](https://velmar.example/lamps) that shines in two colours, and a bell that the harbour office rings at high tide, unless it is night and the boats can see for themselves.',
    'Every gate of the canal has a lamp that shines in two colours, and a bell that the harbour office rings at [high tide](https://velmar.example/tides), unless it is night and boats can see it for themselves.',
  ],
  [
    'uk',
    'Рада порту змінила рішення від 25.12.2014 № 52 про лампи на воротах каналу, які світять у два кольори.',
    'Рада порту змінила рішення від 25.12.2014р. № 52 про лампи на воротах каналу, які світять у два кольори.',
  ],
  [
    'en',
    'Every gate has a lamp that shines in [two colours](https://velmar.example/rules-2.1/lamps-and-colours), and a bell that the harbour office rings at high tide.',
    'Every gate has a lamp that shines in [two colours](https://velmar.example/rules-2.2/lamps-and-colours), and a bell that the harbour office rings at high tide!',
  ],
  [
    'en',
    'Those who want to moor here should read [the rules of the harbour](http://velmar.example/rules) before they pay at the office.',
    'Those who want to moor here should read [the rules of the harbour](//velmar.example/rules) before they pay in the office.',
  ],
  [
    'en',
    'Those who want to moor here should read [the rules of the harbour](<>) before they pay at the office.',
    'Those who want to moor here should read [the rules of the harbour](https://velmar.example/rules) before they pay at the office.',
  ],
];

export const OTHER_FACTS: readonly Pair[] = [
  [
    'en',
    'The office in Velmar is open on Monday from 9 to 12, and on the first Saturday of the month by appointment.',
    'The office in Ordun is open on Friday from 14 to 18, and on the first Saturday of the month by appointment.',
  ],
  [
    'en',
    'We are happy to announce version 2.4.0 of the timetable, which brings new stops and a few small repairs.',
    'We are happy to announce version 2.5.0 of the timetable, which brings new stops and a few small repairs.',
  ],
  [
    'en',
    'Tomorrow will be mostly dry in the north, with a light wind from the west and highs of 12 degrees.',
    'Tomorrow will be mostly dry in the north, with a light wind from the west and highs of 17 degrees.',
  ],
  [
    'en',
    'Shares of Holm Steel closed at 41.20, up 3 % on the day, in quiet trading before the holiday.',
    'Shares of Brandt Paper closed at 17.85, up 2 % on the day, in quiet trading before the holiday.',
  ],
  [
    'en',
    'The team beat Ostrava at home in a game that nobody who stood in the rain will forget.',
    'The team beat Lindau at home in a game that nobody who stood in the rain will forget.',
  ],
  [
    'en',
    'Ines Holm was born in a village by the sea and now lives with her two dogs in a lighthouse near Velmar.',
    'Ole Brandt was born in a village by the sea and now lives with his two dogs in a lighthouse near Ordun.',
  ],
  [
    'en',
    'Join us on 4 March at the town hall for coffee, cake and a talk about the future of the river.',
    'Join us on 8 April at the town hall for coffee, cake and a talk about the future of the river.',
  ],
  [
    'en',
    'Join us on 6 July at the town hall for coffee, cake and a talk about the future of the river.',
    'Join us on 7 June at the town hall for coffee, cake and a talk about the future of the river.',
  ],
  [
    'de',
    'Der Verein rudert am 06.07.2026 zum Leuchtturm und zurück, Gäste sind in jedem Boot willkommen.',
    'Der Verein rudert am 07.06.2026 zum Leuchtturm und zurück, Gäste sind in jedem Boot willkommen.',
  ],
  [
    'en',
    'This is the second part of our series on the bridges of the city and the people who look after them.',
    'This is the fourth part of our series on the bridges of the city and the people who look after them.',
  ],
  [
    'en',
    'To travel to the capital of Velmaria you need nothing but a passport that is valid for six more months.',
    'To travel to Ordunia you need nothing but a passport that is valid for six more months.',
  ],
  [
    'en',
    'Call `openGate` before the first carriage rolls in, and never while the signal is red.',
    'Call `closeGate` before the first carriage rolls in, and never while the signal is red.',
  ],
  [
    'en',
    'All forms that you have to fill in are in the [handbook](https://velmar.example/forms/boats.pdf) of the harbour office.',
    'All forms that you have to fill in are in the [handbook](https://velmar.example/forms/dogs.pdf) of the harbour office.',
  ],
  [
    'de',
    'Das Amt in Velmar ist am Montag von 9 bis 12 Uhr geöffnet, am ersten Samstag im Monat nach Vereinbarung.',
    'Das Amt in Ordun ist am Freitag von 14 bis 18 Uhr geöffnet, am ersten Samstag im Monat nach Vereinbarung.',
  ],
  [
    'de',
    'Am 4. März 2025 trifft sich der Verein um 19 Uhr im Gasthaus am Markt, Gäste sind wie immer willkommen.',
    'Am 8. April 2025 trifft sich der Verein um 20 Uhr im Gasthaus am Markt, Gäste sind wie immer willkommen.',
  ],
  [
    'de',
    'Die Mannschaft hat gegen die Gäste aus Lindau gewonnen und steht damit zum ersten Mal im Halbfinale.',
    'Die Mannschaft hat gegen die Gäste aus Ordun gewonnen und steht damit zum ersten Mal im Halbfinale.',
  ],
  [
    'de',
    'Ein Zimmer kostet je Nacht 62 Euro, Frühstück und die Fahrt mit der Fähre sind darin enthalten.',
    'Ein Zimmer kostet je Nacht 85 Euro, Frühstück und die Fahrt mit der Fähre sind darin enthalten.',
  ],
  [
    'fr',
    'Le bureau de Velmar est ouvert le lundi de 9 h à 12 h, et le premier samedi du mois sur rendez-vous.',
    'Le bureau de Ordun est ouvert le vendredi de 14 h à 18 h, et le premier samedi du mois sur rendez-vous.',
  ],
  [
    'fr',
    "Étape 2 (mai 2024) : entretiens avec les bateliers et premier dessin de l'outil, montré aux habitants du port.",
    "Étape 3 (juin 2024) : entretiens avec les bateliers et premier dessin de l'outil, montré aux habitants du port.",
  ],
  [
    'fr',
    'Pour aller jusqu’à Lindau en train, il faut compter une demi-journée et changer une seule fois en route.',
    'Pour aller jusqu’à Ordun en train, il faut compter une demi-journée et changer une seule fois en route.',
  ],
  [
    'es',
    'La oficina de Velmar abre los lunes de 9 a 12 y el primer sábado del mes con cita previa.',
    'La oficina de Ordun abre los viernes de 14 a 18 y el primer sábado del mes con cita previa.',
  ],
  [
    'es',
    'Para llegar hasta Lindau lo mejor es tomar el tren de la mañana y cruzar el río en barca.',
    'Para llegar hasta Ordun lo mejor es tomar el tren de la mañana y cruzar el río en barca.',
  ],
  [
    'uk',
    'Поїзд до Вельмара вирушає щоранку о 7:40 з першої колії, квиток можна купити у провідника.',
    'Поїзд до Ордуна вирушає щоранку о 9:15 з першої колії, квиток можна купити у провідника.',
  ],
  [
    'uk',
    'Команда виграла вдома у гостей із Ліндау й уперше за багато років вийшла до півфіналу кубка.',
    'Команда виграла вдома у гостей із Ордуна й уперше за багато років вийшла до півфіналу кубка.',
  ],
  // A number is a number in words, too.
  [
    'fr',
    'Le port recherche 10 bateliers expérimentés pour conduire les visiteurs du phare jusqu’à la ville pendant la saison.',
    'Le port recherche deux bateliers expérimentés pour conduire les visiteurs du phare jusqu’à la ville pendant la saison.',
  ],
  [
    'de',
    'Zu unseren wöchentlichen Treffen am Kanal sind alle willkommen, die gern rudern oder Segel flicken.',
    'Zu unseren Treffen am Kanal alle zwei Wochen sind alle willkommen, die gern rudern oder Segel flicken.',
  ],
  [
    'uk',
    'Порт шукає десять човнярів, які возитимуть відвідувачів маяка до міста протягом усього літа.',
    'Порт шукає шість човнярів, які возитимуть відвідувачів маяка до міста протягом усього літа.',
  ],
  [
    'es',
    'El puerto busca siete barqueros que lleven a los visitantes del faro hasta la ciudad durante la temporada.',
    'El puerto busca tres barqueros que lleven a los visitantes del faro hasta la ciudad durante la temporada.',
  ],
  // Another name, wherever it stands.
  [
    'en',
    'The rules of the harbour have changed again. Velmarboat now keeps the names of all who rent a canoe for a year.',
    'The rules of the harbour have changed again. Ordunferry now keeps the names of all who rent a canoe for a year.',
  ],
  [
    'de',
    'Wer im Verein mitrudern möchte, schreibt bis zum Sommer am besten eine E-Mail an Hendrik und bringt ein Handtuch mit.',
    'Wer im Verein mitrudern möchte, schreibt bis zum Sommer am besten eine E-Mail an Alice und bringt ein Handtuch mit.',
  ],
  [
    'en',
    'LUMa was drawn by the harbour office after the flood of last year. It shows how high the water stands.',
    'The Tidewatch was drawn by the harbour office after the flood of last year. It shows how high the water stands.',
  ],
  [
    'en',
    'HARBOURNET: search in the logbooks of ferries that have called at the port since the war.',
    'LOCKNET: search in the records of trams that have called at the port since the war.',
  ],
  [
    'en',
    'It takes an hour less to plan a tour (measured by how long crews work with the Tidemaster, and asked again in autumn).',
    'It takes an hour less to plan a tour (measured by how long crews work with the Planner of the Canal Office, and asked again in autumn).',
  ],
  [
    'en',
    'Because of the Great Winter Storm of the last days of the year, in which the Canal Office and the Harbour Police of Velmar had to close three locks, boats have to stay where they are until the water is clear.',
    'Because of Hurricane Ines, boats have to stay where they are until the water is clear.',
  ],
  [
    'en',
    'The lock has this key: `W`, in full KEY:3/AV:N/AC:L/PR:N/UI:N, as the handbook of the harbour says.',
    'The lock has this key: `W`, in full KEY:3/AV:N/AC:H/PR:H/UI:N, as the handbook of the harbour says.',
  ],
  [
    'en',
    'The Tideplan API knows when the water is high. It takes its hours from Lockplan, which the harbour office keeps for all of the canal.',
    'The Lockplan API knows when the water is high. It takes its hours from the harbour office, which keeps the hours for all of the canal.',
  ],
  // One thing stands for another throughout.
  [
    'en',
    'Unlike on ferries, nobody pays for a dog on any of the old trams, and its owner gets a seat by the window if the day is warm.',
    'Unlike on trams, nobody pays for a dog on any of the old ferries, and its owner gets a seat by the window if the day is warm.',
  ],
  [
    'en',
    'Oars are kept in the long shed behind the lock. In winter the oars are washed, dried and counted by volunteers, who get soup from the harbour office and a place to sit for it.',
    'Sails are kept in the long shed behind the lock. In winter the sails are washed, dried and counted by volunteers, who get soup from the harbour office and a place to sit for it.',
  ],
  // Another subject.
  [
    'de',
    'Auf einer Karte werden die Baustellen am Kanal gezeigt. Die Daten werden von der Stadt als Text veröffentlicht.',
    'Auf einer Karte werden die Maifeuer am Kanal gezeigt. Die Daten wurden von der Stadt als Text veröffentlicht.',
  ],
  [
    'en',
    'So that we know who comes to the harbour, and only for our own statistics: length of the boat and colour of its sails.',
    'So that we know who comes to the harbour, and only for our own statistics: gender, country and year of birth.',
  ],
  [
    'de',
    'Der Markt vor dem alten Rathaus öffnet am Sonnabend um zwölf Uhr, und wer früh kommt, findet noch einen Platz am Brunnen.',
    'Der Markt vor dem alten Rathaus öffnet am Sonntag um zwölf Uhr, und wer früh kommt, findet noch einen Platz am Brunnen.',
  ],
  [
    'en',
    'The share of rides that end within an hour of their beginning rose to 1.200 percent in the year the sheds were closed.',
    'The share of rides that end within an hour of their beginning rose to 1,200 percent in the year the sheds were closed.',
  ],
  [
    'uk',
    'Місто вирішило придбати п’ять нових трамваїв для лінії до гавані, і перший з них приїде до депо ще цього року.',
    'Місто вирішило придбати дев’ять нових трамваїв для лінії до гавані, і перший з них приїде до депо ще цього року.',
  ],
  [
    'en',
    'The hall behind the old fish market opens again on 3 Mar with a feast for all who live beside the harbour wall.',
    'The hall behind the old fish market opens again on 3 Apr with a feast for all who live beside the harbour wall.',
  ],
  [
    'en',
    'The hall behind the old fish market opens again on Mar 3 with a feast for all who live beside the harbour wall.',
    'The hall behind the old fish market opens again on Apr 3 with a feast for all who live beside the harbour wall.',
  ],
  [
    'en',
    'The gate of the lock reports its state as open:low/north:shut to the office of the harbour master every quarter of an hour.',
    'The gate of the lock reports its state as shut:low/north:open to the office of the harbour master every quarter of an hour.',
  ],
  [
    'zh',
    '展览从3月4日到5月12日每天上午开放，门票可以在博物馆门口买到。',
    '展览从6月8日到9月20日每天上午开放，门票可以在博物馆门口买到。',
  ],
];
