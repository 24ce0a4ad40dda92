import { readMarkdown } from '../../../../engine';
import { unbalancedQuote } from '../../../../engine/rules/broken/unbalanced-quote';
import { article, findingsIn, fixesIn, LEAD, linesIn, markdown, page, pageOf, prose, quotesIn } from '../../findings';

describe('broken/unbalanced-quote', () => {
  it.each([
    ['straight marks in pairs', 'She said "yes" and then "no".'],
    ['curly marks in pairs', 'She said “yes” and then “no”.'],
    ['German marks', 'Er sagte „ja“ und dann „nein“. Er las »Die Woche« und „Das „Nord“-Gleis“.'],
    ['Polish and Hungarian marks', 'Powiedział „tak” i „nie”.'],
    ['French marks', 'Il dit « oui », puis «non». Elle lit « Le “Nord” ».'],
    ['Swedish marks', 'Hon sade ”ja” och sedan ”nej”. (”Kanske.”)'],
    ['marks of marks', 'She said: “The ‘Nord’ line is “ours”.” He said, "the "Nord" line".'],
    ['apostrophes', "It's the ’90s, the writers' ‘n’ the readers’."],
    ['pairs of two kinds', 'He said "yes” and “no", “maybe“ and then left.'],
    ['a curly mark and inches', 'The “Nord” line is 12" wide and 3\' long.'],
    ['inches after a digit', 'The rail is 6" high and 42" long, and 3" thick, 6 " in all, 5” wide.'],
    ['inches within a quotation', 'He said "the rail is 6" high and fine."'],
    ['a number before a quotation', 'There are 2 "new" trams and 4.000 "old" ones.'],
    ['tags and emphasis', '„<a href="/a" target="_blank">Die Woche</a>“, *„der Tag“* und „_die Nacht_“_!_'],
    ['marks of two languages', 'Das „geringe Zutrauen“ (“low confidence“) der „Stadt».'],
    ['entities', 'The &#8220;best practice” of &quot;all.'],
    ['feet and inches', 'At 6\' 2" she is tall, "very tall".'],
    ['two single marks for a double one', "The office said “voters are entitled to it.’’ She said \"it ran'' then."],
    ['a year within a quotation', 'The "summer of 1911" was hot.'],
    ['blanks in wrong places', 'He said "yes, "and left.'],
    ['a quotation that opens again in the next paragraph', '“It ran.\n\n“It ran well,” she said.'],
    ['one that opens within a paragraph and goes on in the next', 'She said: “It ran.\n\n“It ran well.”'],
    ['one that goes on without a mark', 'She said: "It ran.\n\nIt was fast.\n\nIt ran well," and left.'],
    ['a German one over two paragraphs', 'Sie sagte: „Sie fuhr.\n\nSie fuhr gut“, und ging.'],
    ['one over paragraphs with other quotations', '«It ran.\n\nThe „new“ one ran, too.\n\nIt ran well.»'],
    ['code of a template', 'See <a href="{{ ref "a" }}">the map</a>".'],
    ['a block quotation', '> “It ran.\n>\n> “It ran well.”'],
    ['a path and a pointer', 'Home » News » City\n\nMore »\n\n» Tickets'],
    ['attributes of a tag', 'See <a href="/map" title="a">the map</a>.'],
    ['code', '```\nprint("\n```\n\nType `"` and ``"a`b``.'],
    ['ditto marks', '"'],
    ['a blank before the mark that closes', 'She said: "It ran well. "\n\nThen: "It ran … " and left.'],
    ['no blank before the mark that opens', 'They asked:“**Is it ours?**” We said: yes.'],
    ['a quotation that ends in a list', 'She said: “It has\n\n- rails of steel;\n- benches of oak.”\n\nThen she left.'],
    ['a French one that ends in a list', 'Elle dit : « Il faut :\n\n* des rails ;\n* des bancs. »\n\nPuis elle part.'],
    [
      'a name that ends with its quotation',
      'Elle lit « Le « Nord », puis part. Il lit «Le «Sud».\n\n« Il roule », dit-elle.',
    ],
  ])('accepts %s', (_, text) => expect(findingsIn(unbalancedQuote, markdown(text))).toEqual([]));

  it.each([
    ['a straight mark', 'She said: "It ran. Then she left.', '"It ran. Then she left.'],
    ['a curly mark', 'She said: “It ran. Then she left.', '“It ran. Then she left.'],
    ['a German mark', 'Sie sagte: „Sie fuhr. Dann ging sie.', '„Sie fuhr. Dann ging sie.'],
    ['a French mark', 'Elle dit : « Il roule. Puis elle part.', '« Il roule. Puis elle part.'],
    [
      'the first of two',
      'He said "the rails and the "Nord" line are ours.',
      '"the rails and the "Nord" line are ours.',
    ],
    ['a Swedish mark', 'Hon sade: ”Den gick. Sedan gick hon.', '”Den gick. Sedan gick hon.'],
  ])('points at the words from %s on', (_, text, words) =>
    expect(quotesIn(unbalancedQuote, text, markdown)).toEqual([words]),
  );

  it.each(['It ran," she said.', 'It ran,” she said.'])('finds a mark that closes nothing: %s', (text) =>
    expect(findingsIn(unbalancedQuote, markdown(text))).toEqual([['close', 1, { text: 'It ran,' }]]),
  );

  it.each(['uk', 'uk-UA'])('lets one mark close a name within a name in %s', (language) => {
    const text = 'Клуб "Друзі трамвая "Північ" має сад. Рішення «Про звіт «Про сад».';
    expect(findingsIn(unbalancedQuote, readMarkdown(text, { language }))).toEqual([]);
  });

  it('looks in a list for the end only', () =>
    expect(linesIn(unbalancedQuote, markdown('She said: “It has\n\n- rails;\n- “benches”.\n\nThen she left.'))).toEqual(
      [1],
    ));

  it('looks no further than the next heading', () =>
    expect(findingsIn(unbalancedQuote, markdown(`She said: “It ran.\n\n## A “new” line\n\n${LEAD}`))).toEqual([
      ['open', 1, { text: 'It ran.' }],
    ]));

  it('reads each block of an entry by itself', () =>
    expect(findingsIn(unbalancedQuote, article([prose('One "two'), prose('three" four')]))).toEqual([
      ['open', 'body.0.markdown', { text: 'two' }],
      ['close', 'body.1.markdown', { text: 'three' }],
    ]));

  it('asks the editor where it ends', () => {
    expect(fixesIn(unbalancedQuote, page(pageOf('“It ran, she said.')))).toEqual([['pick close']]);
    expect(fixesIn(unbalancedQuote, markdown('It ran,” she said.'))).toEqual([['pick open']]);
  });

  it.each([
    ['a sign', 'It was < 5 degrees, “so cold, she said.', '“so cold, she said.'],
    ['a tag that never closes', 'It was <b and “cold” again, “so cold.', '“so cold.'],
  ])('sees a mark behind %s', (_, text, quote) =>
    expect(findingsIn(unbalancedQuote, markdown(text))).toEqual([['open', 1, { text: quote.slice(1) }]]),
  );
});
