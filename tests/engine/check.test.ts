import { check, defineRule, fixLabel, hasPhrases, messageOf, reportFindings, rules, shorten } from '../../engine';
import { article, LEAD, markdown, MORE, NOW, page, prose, table } from './findings';

const all = (document: Parameters<typeof check>[0]) => check(document, rules, { now: NOW });

describe('check', () => {
  it.each([
    ['an empty file', markdown('')],
    ['a file of blanks', markdown(' \n\t\n\r\n')],
    ['an entry without a body', article([])],
    ['an entry with an empty table', article([table()])],
    ['an entry whose table has empty rows', article([table([], [])])],
  ])('has nothing to say about %s', (_, document) => expect(all(document)).toEqual([]));

  it('asks an empty page for its metadata only', () =>
    expect(all(page('')).map(({ rule }) => rule)).toEqual([
      'metadata/missing-byline',
      'metadata/missing-date',
      'metadata/missing-section',
      'metadata/missing-standfirst',
      'metadata/missing-title',
    ]));

  it('speaks in the order of the text, of rows and cells too, and of the whole page last', () =>
    expect(
      all(
        article(
          [table(['Boat', 'Seats'], ['Tern ADVERTISEMENT', '8 ADVERTISEMENT'], ['Roe']), prose('ADVERTISEMENT\n\n• a')],
          { title: null },
        ),
      ).map(({ rule, place }) => [rule, place?.path, place?.rows?.[0], place?.column]),
    ).toEqual([
      ['table/furniture-in-cell', 'body.0.grid', 1, 0],
      ['table/furniture-in-cell', 'body.0.grid', 1, 1],
      ['table/ragged-row', 'body.0.grid', 2, undefined],
      ['placeholder/ad-marker', 'body.1.markdown', undefined, undefined],
      ['structure/fake-list', 'body.1.markdown', undefined, undefined],
      ['metadata/missing-title', undefined, undefined, undefined],
    ]));

  it('gives a finding a fingerprint that survives a move, and changes with the words', () => {
    const printOf = (text: string) => all(markdown(text)).map(({ fingerprint }) => fingerprint);
    const [first] = printOf(`${LEAD}\n\n• Boats`);
    expect(printOf(`• Boats\n\n${LEAD}\n\n${MORE}`)).toEqual([first]);
    expect(printOf('• Trams')).not.toEqual([first]);
  });

  it('runs rules that are not ours', () => {
    const noRain = defineRule({
      id: 'structure/no-rain',
      severity: 'info',
      summary: 'It never rains.',
      why: 'Readers get wet.',
      messages: { wet: '{word} falls on {count} lines' },
      fixes: { dry: 'Dry' },
      check: (document, report) => report(document.blocks[0] ?? null, 'wet', { word: 'rain', count: 2 }),
    });
    const [finding] = check(markdown('It rains.'), [noRain]);
    expect(finding).toMatchObject({ rule: 'structure/no-rain', version: 1, severity: 'info', excerpt: 'It rains.' });
    expect(finding && messageOf(finding, [noRain])).toEqual({
      message: '“rain” falls on 2 lines',
      why: 'Readers get wet.',
    });
    expect(finding && fixLabel(finding, { label: 'dry' }, [noRain])).toBe('Dry');
    expect(() => finding && messageOf(finding, [])).toThrow('There is no rule "structure/no-rain"');
  });
});

describe('a report', () => {
  it('counts lines and columns from 1 and ends behind the last character', () => {
    const document = markdown('🚋 runs.\r\n\r\nA ** loud ** bell.');
    expect(reportFindings(document, all(document))).toMatchObject([
      {
        rule: 'broken/unrendered-markup',
        severity: 'warning',
        line: 3,
        column: 3,
        endLine: 3,
        endColumn: 13,
        message: 'Readers will see ** around “loud”',
        excerpt: '** loud **',
        fixes: [{ kind: 'safe', label: 'Turn into formatting' }],
      },
    ]);
  });

  it('has no line for what is about the whole page', () => {
    const document = page(`Trams return\n\n${LEAD}`);
    expect(reportFindings(document, all(document))[0]).toMatchObject({ line: null, column: null, endLine: null });
  });
});

describe('a finding of an application’s rule', () => {
  const own = defineRule({
    id: 'structure/own',
    severity: 'info',
    summary: 'Blocks are ours.',
    why: 'Readers wonder.',
    messages: { own: 'Ours is {what}' },
    checkBlock: (block, report) => report(block, 'own'),
  });
  const [ofTable, ofImage] = check(article([table(['a', 'b'], ['c', 'd']), { __component: 'newsroom.image' }]), [own]);

  it('quotes a table row by row, and an image not at all', () =>
    expect([ofTable?.excerpt, ofImage?.excerpt]).toEqual(['a | b / c | d', '']));

  it('shows the name of a value that the rule forgot', () =>
    expect(ofTable && messageOf(ofTable, [own]).message).toBe('Ours is {what}'));

  it('says the rule’s summary where the rule has other messages by now', () => {
    expect(ofTable && messageOf({ ...ofTable, message: 'gone' }, [own]).message).toBe('Blocks are ours.');
    expect(ofTable && fixLabel(ofTable, { label: 'mend' }, [own])).toBe('mend');
  });
});

describe('an excerpt', () => {
  it.each([
    ['a  b\n c', 9, 'a b c'],
    ['words that are long', 11, 'words that…'],
    ['ab🚋', 3, 'ab…'],
  ])('of %j in %i units is %j', (text, limit, excerpt) => expect(shorten(text, limit)).toBe(excerpt));
});

it('says whether there are phrases for a language', () =>
  expect(['en', null, 'de', 'pl'].map(hasPhrases)).toEqual([true, true, true, false]));
