import type { Pack } from './phrases';

export const german: Pack = {
  furniture: {
    'stray-image-text':
      'logo|{,titel,beitrags,profil,autoren,vorschau,platzhalter}bild|foto|abbildung|bild vergrößern|video{, abspielen}|bildergalerie',
    'empty-date-label':
      '{veröffentlicht,aktualisiert,zuletzt aktualisiert}{, am}|{erschienen,erstellt} am|stand|letzte aktualisierung|datum|von|autor{,in}|{verfasst,geschrieben} von',
    'empty-section':
      '{ähnliche,verwandte,weitere} {beiträge,artikel,themen}|weitere {nachrichten,meldungen}|mehr {zum thema,zu diesem thema,aus diesem ressort,von diesem autor}|das könnte {sie,dich}{, auch} interessieren|das könnte {ihnen,dir} auch gefallen|auch interessant|siehe auch|empfohlene artikel|empfehlungen der redaktion|unsere empfehlungen|meistgelesen|meist gelesen|{beliebte,aktuelle,neueste,letzte} {beiträge,artikel,kommentare}|top themen|im trend|nicht verpassen|zum weiterlesen',
    'empty-contents':
      'inhalt|inhalts{verzeichnis,übersicht}|in diesem {artikel,beitrag}|auf dieser seite|das {erwartet,lernen} sie|das erfahren sie{, in diesem artikel}',
    'empty-related':
      '{,es gibt noch }keine ähnlichen {beiträge,artikel}{, gefunden}|keine verwandten artikel|{,noch }keine kommentare{, vorhanden}|0 kommentare|nichts gefunden|keine {ergebnisse,beiträge} gefunden|{schreiben sie,schreibe} den ersten kommentar|sei der erste der kommentiert',
    'comment-form':
      '{,einen }kommentar {schreiben,verfassen,hinterlassen}|kommentar {abschicken,absenden}|{schreibe,schreiben sie,hinterlasse,hinterlassen sie} einen kommentar|hinterlasse eine antwort|antwort{,en} abbrechen|jetzt kommentieren|diskutieren sie mit|die kommentarfunktion ist geschlossen|{deine,ihre} e mail adresse wird nicht veröffentlicht|erforderliche felder sind mit markiert',
    'ad-block-notice': '{adblock,adblocker,werbeblocker} erkannt|sie {nutzen,verwenden} einen {adblocker,werbeblocker}',
    'shop-widget':
      '{ähnliche,passende,verwandte} produkte{, entdecken}|jetzt {kaufen,bestellen,shoppen}|in den warenkorb|zum {shop,angebot}|bei amazon kaufen|kunden kauften auch',
    'related-label':
      'lesen sie {auch,hierzu,hier,mehr dazu}|lesen sie dazu{, auch}|lies auch|auch lesenswert|mehr dazu|das könnten sie auch lesen',
    'share-bar':
      '{,artikel ,beitrag ,diesen artikel ,diesen beitrag }teilen|teilen sie diesen artikel|auf {facebook,twitter,x,whatsapp,linkedin} teilen|per e mail {teilen,versenden}|twittern|link {kopieren,kopiert}|{,artikel ,seite }drucken|{,artikel }merken|artikel anhören|folgen sie uns{, auf}|folge uns|facebook|twitter|whatsapp|telegram|linkedin|xing',
    'cookie-notice':
      'wir {verwenden,nutzen} cookies|diese {website,seite} verwendet cookies|{alle,alle cookies,cookies} akzeptieren|akzeptieren und weiter|alle ablehnen|cookie einstellungen|datenschutzeinstellungen|ihre privatsphäre ist uns wichtig',
    'login-wall':
      '{,jetzt }anmelden und weiterlesen|anmelden um weiterzulesen|{melden,registrieren} sie sich{, an} um weiterzulesen|jetzt abonnieren und weiterlesen|weiterlesen mit abo|{,sie sind }bereits abonnent|bereits abonnent hier anmelden|{nur,exklusiv,dieser artikel ist nur} für abonnenten',
    newsletter:
      'newsletter{, abonnieren}|jetzt newsletter abonnieren|zum newsletter{, anmelden}|jetzt {anmelden,abonnieren}|abonnieren|abonnieren sie unseren newsletter|melden sie sich für unseren newsletter an|{ihre,deine} e mail adresse|e mail adresse eingeben',
    'ad-marker':
      'anzeige{,n}|werbung|werbeanzeige|advertorial|gesponsert|gesponserte{r inhalt, inhalte}|bezahlter inhalt|weiterlesen nach der {anzeige,werbung}|nach der anzeige {weiterlesen,geht es weiter}|anzeige überspringen',
  },
  furnitureStarts: {
    'stray-image-text': 'img von|logo {von,der}',
    'comment-form':
      'diese website verwendet akismet|{deine,ihre} e mail adresse wird nicht|meinen namen meine e mail adresse',
    'ad-block-notice':
      'bitte {deaktivieren,schalten} sie ihren {adblocker,werbeblocker}|bitte unterstützen sie uns indem sie|{offenbar,anscheinend} nutzen sie einen|wir haben {bemerkt,festgestellt} dass sie einen',
    'cookie-notice':
      'wir {verwenden,nutzen} cookies|wir und unsere partner|diese website {verwendet,nutzt} cookies|durch die weitere nutzung',
    'login-wall': 'sie haben ihr limit an kostenlosen|sie haben alle kostenlosen artikel',
    'empty-related': 'es gibt noch keine {ähnlichen,kommentare}|noch keine kommentare',
  },
  factBoxes: {
    'did-you-know': '{wussten sie,wusstest du}{, schon}|schon gewusst|gut zu wissen|fun fact',
    'pro-tip': '{,profi ,experten,unser ,praxis}tipp|tipp der redaktion',
    background: '{,zum }hintergrund|zur {sache,person}|info{,kasten}',
    figure: 'in zahlen|zahlen und fakten|{die zahl,zahl des tages}',
    definition: 'definition|stichwort|begriffserklärung|glossar|kurz erklärt',
    timeline: 'zeit{leiste,tafel}|chronologie|chronik',
  },
  faqHeadings:
    'faq{,s}|häufig{e, gestellte} fragen{, faq, und antworten}|faq häufig gestellte fragen|fragen{, und} antworten|die wichtigsten fragen{, und antworten}|ihre fragen unsere antworten',
  questionMarks: 'F|Frage',
  answerMarks: 'A|Antwort',
  selfWords: 'ich|mich|mir|mein|meine|meinen|meinem|meiner',
  askVerbs: 'fragt|fragte|schreibt|schrieb|{will,möchte,wollte} wissen',
  readerQuestionLabels:
    '{leser,leserinnen,nutzer}frage{,n}|frage{,n} {eines lesers,einer leserin,von einem leser,von einer leserin,aus der leserschaft,unserer leser}|ein leser fragt|eine leserin fragt|leser{, und leserinnen,innen und leser} fragen|ihre fragen|leserbriefe',
  homeWords: 'startseite|start|home',
  calls:
    'lesen sie {unsere,unseren,mehr,hier}|{,jetzt }mehr erfahren|erfahren sie mehr|mehr lesen|{entdecken,bleiben,besuchen,abonnieren,hören,sehen,schauen,laden,stöbern,werden} sie|klicken sie hier|hier klicken|jetzt abonnieren|folgen sie uns|melden sie sich|schreiben sie uns',
  callWords: 'unser{,e,en,em,er}|hier|newsletter|rubrik|dossier',
  newsletterCalls: 'newsletter|abonnieren|verteiler',
  bylineWords:
    'von|autor{,in,en,innen}|text{, von}|ein {bericht,beitrag,artikel,kommentar,gastbeitrag,interview} von|eine analyse von|{verfasst,geschrieben} von',
  nameJoiners: 'und|sowie|mit',
  placeWords: 'aus|in|für|bei',
  jobWords:
    'redakteur{,in,e,innen}|reporter{,in,n}|korrespondent{,in,en}|berichterstatter{,in}|{,gast}autor{,in}|journalist{,in,en}|kolumnist{,in}|volontär{,in}|herausgeber{,in}|analyst{,in}|produzent{,in}|administrator|mitarbeiter{,in}|fotograf{,in}|kritiker{,in}|{,ressort}leiter{,in}|chef{,in}',
  roleWords:
    '{leitend,stellvertretend,frei,politisch,ständig}e{,r}|senior|redaktion|ressort|politik|wirtschaft|kultur|sport|wissen{,schaft}|ausland|inland|lokales|meinung|digital|online|team|büro|nachrichten|gast|dienst',
  roleFillers: 'der|die|des|dem|den|und|für|in|im|am|aus|vom|von|unser{,e,er,em,en}|ein{,e,er}',
  deskWords: 'redaktion|ressort|team|büro|newsdesk|desk',
  genericBylines:
    '{,der ,die ,unserer ,online }redaktion|onlineredaktion|red|newsdesk|newsroom|admin|administrator|gast{,autor,autorin}|team|unserem {reporter,korrespondenten}|unserer {reporterin,korrespondentin}|unseren {reportern,korrespondenten}|unbekannt|anonym|autor{,in}|webmaster|{,nachrichten}agenturen',
  months:
    'januar/jan/jänner/jän|februar/feb/feber|märz/mär/mrz|april/apr|mai|juni/jun|juli/jul|august/aug|september/sept/sep|oktober/okt|november/nov|dezember/dez',
  weekdays: 'montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|mo|di|mi|do|fr|sa|so',
  dateLabels:
    '{veröffentlicht,aktualisiert,zuletzt aktualisiert}{, am}|{publiziert,erschienen,erstellt} am|letzte aktualisierung|stand|datum|update',
  dateFillers: 'am|den|der|um|vom|uhr',
  readingTimes: '{,geschätzte }lese{zeit,dauer}{, ca}|ca|zu lesen',
  minutes: 'min|minute|minuten',
  creditLabels:
    'abb{,ildung}|tabelle|karte|quelle{,n}|foto{,s}|bild{,er,quelle,nachweis}|fotonachweis|grafik{,en}|illustration{,en}|{titel,symbol,archiv}bild|archivfoto|video|text|autor|redaktion|übersetzung|mitarbeit|recherche|protokoll|kontakt|tel{,efon}|e mail|{,zuletzt }aktualisiert|veröffentlicht|stand|korrektur|berichtigung|richtigstellung|anm d red|{anmerkung,hinweis}{, der redaktion}|transparenzhinweis|schlag{wörter,worte}|tags|themen|kategorie|copyright',
  creditStarts:
    'mit material {von,der}|mit agenturmaterial|mit informationen von|redaktionelle mitarbeit|aus dem {englischen,französischen}|übersetz{t,ung} von|{foto,fotos,grafik,illustration} von|{protokolliert,aufgezeichnet} von|dieser {artikel,text} {erschien,ist} zuerst',
  counterWords: 'kommentar{,e}|aufruf{,e}|reaktion{,en}|antwort{,en}|follower|share{,s}|like{,s}',
  dummyTexts:
    'hier {steht,kommt,folgt} {,der ,ihr ,dein }text|hier {steht,kommt,folgt} {die,eine,ihre} überschrift|{überschrift,titel,text,bildunterschrift} {hier,einfügen,hier einfügen}|{ihr,dein} text hier|{platzhalter,blind,muster,beispiel}text|text folgt',
  conclusions:
    '{,unser }fazit|zusammen{fassung,gefasst}|kurz gesagt|abschließend|{,zum }schluss|schluss{wort,folgerung,folgerungen,bemerkung}|ausblick|das wichtigste in kürze|auf einen blick|unterm strich|resümee|wie es weitergeht|so geht es weiter',
  opinionWords:
    'meinung|kommentar|leitartikel|gast{beitrag,kommentar}|kolumne|glosse|standpunkt|essay|editorial|leserbrief',
  sourceWords:
    'laut|nach angaben|zufolge|gemäß|quelle{,n}|einer studie|studie {der,des}|{daten,zahlen} {von,der,des}|schätzungen|veröffentlicht von',
  questionWords: 'wer|wen|wem|wessen|was|welche{,r,s,n,m}|wann|wo|wohin|woher|warum|wieso|weshalb|wie',
  replyWords: 'ja|nein|doch|genau|natürlich|das stimmt|stimmt|richtig|keineswegs|wie gesagt',
  streetWords: '-straße|-strasse|-str|straße|str|-weg|weg|-gasse|-allee|allee|-platz|platz|-ring|-ufer',
  futureWords: 'wird|werden|soll|sollen|{ist,sind} {geplant,vorgesehen}|plant|planen',
  asideWords:
    'der|die|das|dem|den|wo|seit|nach|vom|war|wurde|hatte|datiert|geboren|unterzeichnet|beschlossen|verabschiedet',
  lookBack: {
    day: 'gestern|vorgestern',
    week: '{vergangene,letzte,vorige}{,n} woche|am vergangenen {montag,dienstag,mittwoch,donnerstag,freitag,samstag,sonntag}',
    month: '{vergangenen,letzten,vorigen} monat',
    season: '{vergangenen,letzten} {sommer,herbst,winter}|{vergangenes,letztes} frühjahr',
    year: '{vergangenes,letztes,voriges} jahr|im {vergangenen,letzten} jahr',
  },
  lookAhead: {
    day: 'übermorgen',
    week: '{kommende,nächste}{,n} woche',
    month: '{kommenden,nächsten} monat|noch in diesem monat',
    season: '{kommenden,nächsten} {sommer,herbst,winter}',
    year: '{kommendes,nächstes} jahr|im {kommenden,nächsten} jahr|noch in diesem jahr|später in diesem jahr',
  },
  spanOpeners: 'nun im|jetzt im|inzwischen im|mittlerweile im|geht ins|nun ins',
  ordinals:
    'zweite{,n,s}|dritte{,n,s}|vierte{,n,s}|fünfte{,n,s}|sechste{,n,s}|siebte{,n,s}|achte{,n,s}|neunte{,n,s}|zehnte{,n,s}',
  cardinals: 'zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf',
  units: { week: 'woche', month: 'monat', season: 'saison', year: 'jahr' },
};
