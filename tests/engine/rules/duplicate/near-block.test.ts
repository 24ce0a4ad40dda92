import { check, readArticle, readMarkdown, readPart } from '../../../../engine';
import { nearBlock } from '../../../../engine/rules/duplicate/near-block';
import {
  article,
  check1,
  findingsIn,
  fixesIn,
  LEAD,
  linesIn,
  markdown,
  MORE,
  page,
  pageOf,
  prose,
  quotesIn,
  severitiesIn,
  table,
} from '../../findings';
import { OTHER_FACTS, REPETITIONS } from '../../similar-pairs';

const AGAIN =
  'At dawn the first two trams rolled out of the old shed, and by noon a queue of families reached from its gates to the bridge over the canal.';
const CELL = 'Volunteers had spent eleven winters on the carriages, sanding benches and rewiring lamps';
const between = (a: string, b: string): string => `Before.\n\n${a}\n\nIn between.\n\n${b}`;

const said = (language: string, a: string, b: string): string | undefined =>
  check(readMarkdown(between(a, b), { language }), [nearBlock])[0]?.severity;

describe('duplicate/near-block', () => {
  it.each(REPETITIONS)('%s: flags what is told twice: %s', (...pair) => expect(said(...pair)).toBe('warning'));

  it.each(OTHER_FACTS)('%s: leaves one form with other facts alone: %s', (...pair) =>
    expect(said(...pair)).toBeUndefined(),
  );

  it('names the later one and quotes the other', () =>
    expect(findingsIn(nearBlock, markdown(between(LEAD, AGAIN)))).toEqual([['near', 7, { text: LEAD }]]));

  it('names the shorter where it stands in the other, and points at it alone', () => {
    const text = between(`${LEAD} ${CELL}, before they were let in. ${LEAD.replace('two', 'new')}`, `${CELL}.`);
    expect(quotesIn(nearBlock, text, markdown)).toEqual([`${CELL}.`]);
    expect(linesIn(nearBlock, markdown(between(`${CELL}.`, `${LEAD} ${CELL}, they said.`)))).toEqual([3]);
  });

  it('finds a cell of a table in the text, and the text in an answer', () => {
    const text = pageOf(MORE, '| What | Detail |\n|---|---|\n| Work | ' + CELL + ' |');
    expect(findingsIn(nearBlock, page(text))).toEqual([['near', 11, { text: MORE }]]);
    expect(severitiesIn(nearBlock, page(pageOf(MORE, 'FAQ', 'Q: Who did it?', `A: ${CELL}, ${LEAD}`)))).toHaveLength(1);
  });

  it('compares the blocks of an entry', () => {
    const document = article([prose(`Before.\n\n${LEAD}`), table(['What'], [CELL]), prose(`${MORE}\n\n${AGAIN}`)]);
    expect(linesIn(nearBlock, document)).toEqual(['body.2.markdown', 'body.2.markdown']);
  });

  it('says each thing once where three are alike', () =>
    expect(
      linesIn(nearBlock, markdown(`${between(LEAD, AGAIN)}\n\n${MORE}\n\n${AGAIN.replace('first two', 'two first')}`)),
    ).toEqual([7, 11]));

  it.each([
    ['equal paragraphs, which another rule names', between(LEAD, LEAD)],
    [
      'a refrain',
      between('And all the trams of the city rang their bells.', 'And all the trams of the city rang their bells!'),
    ],
    ['code', between(`\`\`\`\n${LEAD}\n\`\`\``, `\`\`\`\n${AGAIN}\n\`\`\``)],
    ['lines of code', between(`\`tram ${CELL} --first\``, `\`tram ${CELL} --second\``)],
    ['what a program prints', between(`  ## [1] ${CELL}`, `  ## [1] ${CELL}, they said`)],
    ['a quotation', between(LEAD, `> ${AGAIN}`)],
    ['a quotation without marks of its own', between(`${LEAD} “${CELL},” she said.`, `“${CELL}”`)],
    ['takeaways', between(LEAD, `- ${AGAIN}\n- ${MORE}`)],
    ['a conclusion', between(LEAD, `## In summary\n\n${AGAIN}`)],
    ['a paragraph that sums up', between(LEAD, `In short: ${AGAIN}`)],
    ['rows of one table', `| A |\n|---|\n| ${LEAD} |\n| ${AGAIN} |`],
    [
      'credits',
      between(
        'Photo: the first two trams in front of the shed, by Ines Holm',
        'Photo: the first of two trams in front of the shed, by Ines Holm',
      ),
    ],
    ['a caption and the text it belongs to', between(`Figure 3: ${CELL}.`, `${LEAD} ${CELL}, they said.`)],
    ['a bold label and the text it belongs to', between(`**${CELL}**`, `${CELL}, and then all of them went home.`)],
    ['a link to what the text names', between(`[${CELL}](/film)`, `${LEAD} “${CELL}” is a film of an hour.`)],
    [
      'links and their addresses',
      between(
        '[Page of the tram shed][] and [pictures of the shed][] by [Ines Holm][]',
        '[Page of the tram shed]: http://shed.example\n[pictures of the shed]: http://pictures.example\n[Ines Holm]: /ines',
      ),
    ],
    [
      'items of an agenda',
      between(
        '2\\. Grants to the volunteers who have worked on the carriages of the old tram shed.',
        '**(0:07:50) 3\\.** Rules on grants to the volunteers who have worked on the carriages of the old tram shed.',
      ),
    ],
    [
      'time stamps of a live blog',
      between(
        '10:05 am: The first tram has left the shed and rolls to the bridge.',
        '10:25 am: The second tram has left the shed and rolls to the bridge.',
      ),
    ],
    [
      'lines that lead over',
      between(
        'This is what the map of the new line looks like now:',
        'And this is what the map of the new line looks like now:',
      ),
    ],
    [
      'marks of a site builder',
      between(
        '{{< img src="shed-by-night" alt="The shed by night, seen from the canal" >}}',
        '{{< img src="shed-by-night-2" alt="The shed by night, seen from the canal" >}}',
      ),
    ],
    ['short paragraphs', between('It opens in spring, they say.', 'In spring it opens, they say.')],
    ['paragraphs on one subject', between(LEAD, MORE)],
  ])('accepts %s', (_, text) => expect(findingsIn(nearBlock, markdown(text))).toEqual([]));

  it('takes notes only of what a lead, a standfirst or a box takes up', () => {
    expect(severitiesIn(nearBlock, markdown(`${LEAD}\n\n${AGAIN}\n\n${MORE}`))).toEqual(['info']);
    expect(severitiesIn(nearBlock, markdown(`Before.\n\n${LEAD}\n\nDid you know? ${AGAIN}\n\n${MORE}`))).toEqual([
      'info',
    ]);
    const page1 = `Tram shed opens its gates\n\nThe first two trams rolled out of the old shed at dawn, watched by a queue of families.\n\nby Ines Holm\n\n${MORE}\n\n${LEAD.replace('two', 'few')} The first two trams rolled out of the old shed at dawn, watched by a queue of families.`;
    expect(severitiesIn(nearBlock, page(page1))).toEqual(['info']);
  });

  it('takes a note of a short sentence that stands in a long one', () => {
    const text = (words: string): string => between(`${words}.`, `${LEAD} ${words}, and which carriages need repairs.`);
    expect(severitiesIn(nearBlock, markdown(text('This number tells how good the work is')))).toEqual(['info']);
    expect(severitiesIn(nearBlock, markdown(text(CELL)))).toEqual(['warning']);
  });

  it('reads a bold sentence, which is no label', () =>
    expect(linesIn(nearBlock, markdown(between(`**${CELL}.**`, `${CELL}, and then all of them went home.`)))).toEqual([
      7,
    ]));

  it('leaves both to the editor', () =>
    expect(fixesIn(nearBlock, markdown(between(LEAD, AGAIN)))).toEqual([['pick compare']]));

  it('takes time in line with the number of cells that stand in one long paragraph', () => {
    const cells = (n: number) =>
      Array.from({ length: n }, (_, i) => `tram ${i} rolled out of shed ${i} at dawn on day ${i} of the year`);
    const text = (n: number) =>
      `${cells(n).join(', ')}.\n\n| A |\n|---|\n${cells(n)
        .map((cell) => `| ${cell} |`)
        .join('\n')}`;
    const time = (n: number): number => {
      const document = markdown(text(n));
      const start = performance.now();
      check1(nearBlock, document);
      return performance.now() - start;
    };
    time(500);
    expect([1, 2, 3].some(() => time(4000) < 10 * Math.max(20, time(1000)))).toBe(true);
  });

  it.each([
    ['an entry without a body', readArticle({ language: 'en', body: [] })],
    ['a part', readPart({ kind: 'faq', language: null, question: 'Is it?', body: LEAD })],
  ])('reads %s', (_, document) => expect(findingsIn(nearBlock, document)).toEqual([]));

  const SHED =
    'The council voted on Monday to keep the old tram shed open for visitors on every weekend of the coming summer, and to let the volunteers run the small museum there.';
  const swapped = (words: string, others: string): string =>
    between(SHED.replace('old tram shed', words), SHED.replace('old tram shed', others));

  it('speaks once of a paragraph that repeats two others', () =>
    expect(
      linesIn(
        nearBlock,
        markdown([SHED, SHED.replace('small', 'little'), SHED.replace('coming', 'whole')].join('\n\n')),
      ),
    ).toEqual([3, 5]));

  it.each([
    ['ferry “petrel” again', 'ferry “gannet” again'],
    ['ferry *petrel* again', 'ferry *gannet* again'],
    ['harbour of Velmar', 'harbour of the capital'],
  ])('leaves alone what says %j in one place and %j in the other', (words, others) =>
    expect(linesIn(nearBlock, markdown(swapped(words, others)))).toEqual([]),
  );

  it.each([
    ['[tram shed](https://velmar.example/a)', '[tram halls](https://www.velmar.example/a/)'],
    ['[tram shed](/)', '[tram halls]()'],
  ])('flags what links to the same page: %j, %j', (words, others) =>
    expect(linesIn(nearBlock, markdown(swapped(words, others)))).toEqual([7]),
  );

  const under = (heading: string, text: string): string => `## ${heading}\n\n${text}`;
  const MUSEUM = 'The museum is open every weekday and on the first weekend of the month, and pupils do not pay.';
  const LIBRARY = MUSEUM.replace('museum', 'library');
  const sections = (first: string, second: string): (number | string | null)[] =>
    linesIn(nearBlock, markdown(`Before.\n\n${under(first, MUSEUM)}\n\n${under(second, LIBRARY)}`));

  it.each([
    ['The museum', 'The library'],
    ['Old museums', 'And this'],
    ['And this', 'Libraries'],
  ])('tells apart what stands under %j and %j and says so', (first, second) =>
    expect(sections(first, second)).toEqual([]),
  );

  it.each([
    ['Hours', 'And this'],
    ['Libraries and museums', 'Libraries and museums'],
    ['Library and museum', 'Museum and library'],
  ])('flags what is alike under %j and %j', (first, second) => expect(sections(first, second)).toEqual([9]));

  it('asks the headings further up as well, as far as both stand under some', () => {
    const hours = (heading: string, text: string): string => `## ${heading}\n\n### Hours\n\n${text}`;
    expect(linesIn(nearBlock, markdown(`${hours('The museum', MUSEUM)}\n\n${hours('The library', LIBRARY)}`))).toEqual(
      [],
    );
    expect(
      linesIn(
        nearBlock,
        markdown(`Before.\n\n${MUSEUM}\n\n${under('And this', MORE)}\n\n${under('Library', LIBRARY)}`),
      ),
    ).toEqual([11]);
  });

  it('still flags a part of a text, and other words than those of the heading', () => {
    const part = 'The library is open every weekday and on the first weekend of the month';
    const whole = `${MUSEUM.replace('museum', 'reading room')} ${MORE} ${LEAD}`;
    expect(linesIn(nearBlock, markdown(`${under('Music', whole)}\n\n${under('Library', `${part}.`)}`))).toEqual([7]);
    const same = MUSEUM.replace('pupils', 'children');
    expect(linesIn(nearBlock, markdown(`${under('Museum', MUSEUM)}\n\n${under('Hours', same)}`))).toEqual([7]);
  });

  it('speaks once of a short paragraph that stands in two long ones', () => {
    const short = `${SHED.split(',')[0]}.`;
    expect(
      linesIn(
        nearBlock,
        markdown(
          [
            short,
            `${short} ${MORE} The benches came from a mill in the north, and nobody knows who paid for them.`,
            `${short} ${LEAD} Two cats live under the stairs, where the drivers once kept coal for cold nights.`,
          ].join('\n\n'),
        ),
      ),
    ).toEqual([1]);
  });

  it('speaks once of a paragraph that is made of two others', () =>
    expect(linesIn(nearBlock, markdown(`${LEAD}\n\n${MORE}\n\n${LEAD} ${MORE}`))).toEqual([5]));
});
