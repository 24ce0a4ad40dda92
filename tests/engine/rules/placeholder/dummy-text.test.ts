import { dummyText } from '../../../../engine/rules/placeholder/dummy-text';
import { readMarkdown, readPage } from '../../../../engine';
import {
  article,
  findingsIn,
  fixesIn,
  LEAD,
  markdown,
  page,
  pageOf,
  prose,
  quotesIn,
  severitiesIn,
  table,
} from '../../findings';

const FILLER = 'Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt.';

describe('placeholder/dummy-text', () => {
  it.each([
    ['an article about lorem ipsum', `# Lorem ipsum, a history\n\n${FILLER}`],
    ['the passage as a quotation', `It begins:\n\n${FILLER}\n\n> ${FILLER}\n\nPrinters set “Lorem ipsum dolor” first.`],
    ['Latin', 'Sit venia verbo: dolor, labor et amor. Gloria in excelsis.'],
    ['a film, a number in Roman digits, a beer', 'xXx won on Super Bowl XXX, the XXX Corps drank XXXX.'],
    ['TK within words and names', 'The TK pays; Tk 500 in Dhaka. ATK, TK Maxx, TK-421 and HTK stay.'],
    [
      'a match without a date',
      '| Match | Day |\n|---|---|\n| Velmar – Ostrand | TBD |\n\nThe day is TBD, the mayor said.',
    ],
    ['words in brackets', '"We love [the] city [sic]," she said. [Photo: Ole Brandt] [Text](/a) [image]: /b'],
    ['the label that a link refers to', 'See [how it adds up][add] and [the rest][TODO].'],
    ['a task list and a link', '- [ ] add\n- [x] name\n- [add a photo](/add)'],
    ['code', '`[insert name]` and `TKTK`\n\n```\nTODO\nLorem ipsum dolor sit amet\n```'],
    [
      'a remark that no reader sees',
      '<!-- Ines Holm (TBD) -->\n\nThe trams <!-- TKTK -->are back. <!-- TKTK\n\n<!--\n(TBD)',
    ],
    ['headings with such words', '## The headline\n\nHere it goes.\n\n## Your text, here and now'],
    ['a list of things to do', '## TODO list\n\nBuy [two] lamps.'],
  ])('accepts %s', (_, text) => expect(findingsIn(dummyText, markdown(text))).toEqual([]));

  it.each([
    ['the filler', FILLER, 'Lorem ipsum dolor'],
    ['its later sentences', 'Duis aute irure dolor in reprehenderit in voluptate velit.', 'Duis aute irure'],
    ['"to come"', 'It cost TKTK last year.', 'TKTK'],
    ['a note in brackets', 'The mayor [TK first name] spoke.', '[TK first name]'],
    ['a number to come', 'Some TK percent came.', 'TK '],
    ['a price to come', 'They came at $XX each.', '$XX'],
    ['an amount', 'About XX million people came.', 'XX '],
    ['a whole line', 'XXX', 'XXX'],
    ['a slot', 'Write to [insert name here] soon.', '[insert name here]'],
    ['a line of a theme', '## Headline goes here', 'Headline goes here'],
    ['an item', '- one\n- TBD', 'TBD'],
    ['HTML behind a remark', '<!-- soon -->\n<p>It comes (TBD).</p>', '(TBD)'],
    ['words behind a remark', 'It comes <!-- `soon` -->(TBD) in `May`.', '(TBD)'],
  ])('finds %s', (_, text, words) => expect(quotesIn(dummyText, text, markdown)).toContain(words));

  it.each([
    ['de', 'Hier steht der Text'],
    ['fr', 'Votre titre ici'],
    ['es', 'Su texto aquí'],
    ['uk', 'Тут має бути текст'],
  ])('knows the lines of %s', (language, line) => {
    expect(findingsIn(dummyText, readMarkdown(`## ${line}\n\n${LEAD}`, { language }))).toHaveLength(1);
    expect(findingsIn(dummyText, readPage(pageOf(line, LEAD), { language }))).toHaveLength(1);
  });

  it('says which it is, once a text', () =>
    expect(findingsIn(dummyText, page(pageOf(FILLER, 'A word TKTK and TKTK more.')))).toEqual([
      ['filler', 7, { text: 'Lorem ipsum dolor' }],
      ['mark', 9, { text: 'TKTK' }],
    ]));

  it('reads the title and the standfirst of an entry, its items and cells', () =>
    expect(
      findingsIn(
        dummyText,
        article([prose('1. TK'), table(['Boat'], ['[TBD]'])], { title: 'Headline here', standfirst: 'TK' }),
      ).map(([, at]) => at),
    ).toEqual(['title', 'standfirst', 'body.0.markdown', 'body.1.grid']));

  it('is an error, and leaves the words to the editor', () => {
    expect(severitiesIn(dummyText, markdown('TK'))).toEqual(['error']);
    expect(fixesIn(dummyText, markdown('TK'))).toEqual([['pick write']]);
  });
});
