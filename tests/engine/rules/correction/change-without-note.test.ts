import { toldIn } from '../../../../engine';
import { changeWithoutNote } from '../../../../engine/rules/correction/change-without-note';
import '../../../../engine/phrases/all';
import { article, check1, findingsIn, severitiesIn } from '../../findings';

const prose = (...paragraphs: string[]) =>
  ({ __component: 'newsroom.prose', markdown: paragraphs.join('\n\n') }) as const;
const entry = (paragraphs: readonly string[], more: object = {}) => article([prose(...paragraphs)], more);
/** What is said of an article that readers knew in other words. */
const said = (before: readonly string[], now: readonly string[], language = 'en') => {
  const told = toldIn(entry(before, { language }));
  return findingsIn(changeWithoutNote, entry(now, { language, told }));
};

const FERRY =
  'The harbour ferry carries 4,100 people a day between Velmar and Norrby, says Ines Holm of the port office.';
const BRIDGE = 'The old bridge was closed on 3 March 2024 after a lorry had hit one of its pillars near the quay.';
const LINE = 'The line has been closed since autumn, and nobody at the depot can say when it opens.';
const COST = 'Repairs will cost 2.5 million euros and the town pays a third of that sum, according to the council.';

describe('correction/change-without-note', () => {
  it.each([
    ['a figure', FERRY, FERRY.replace('4,100', '5,200')],
    ['a figure in words', FERRY.replace('4,100', 'four'), FERRY.replace('4,100', 'five')],
    ['a name', FERRY, FERRY.replace('Norrby', 'Alderholt')],
    ['the name of a person', FERRY, FERRY.replace('Ines Holm', 'Jon Berg')],
    ['a day', BRIDGE, BRIDGE.replace('3 March', '5 March')],
    ['a month', BRIDGE, BRIDGE.replace('March', 'April')],
    ['a year', BRIDGE, BRIDGE.replace('2024', '2023')],
    ['a sum', COST, COST.replace('2.5 million', '3.5 million')],
    ['what is the first', `It is the second ${FERRY.slice(4)}`, `It is the third ${FERRY.slice(4)}`],
    [
      'a figure beside polish',
      COST,
      `${COST.replace('2.5', '3.5').replace('the council', 'its council')} It decides in May.`,
    ],
  ])('speaks of %s that is another one', (_, before, now) => {
    expect(said([before, LINE], [now, LINE])).toEqual([['changed', 'body.0.markdown', { before: expect.any(String) }]]);
  });

  it('reads other languages', () => {
    const german = 'Die Fähre kostet ab Montag 29 Euro, sagt das Hafenamt in Velmar, und fährt wie bisher stündlich.';
    expect(said([german], [german.replace('29', '31')], 'de')).toHaveLength(1);
    expect(said([german], [german.replace('Velmar', 'Norrby')], 'de')).toHaveLength(1);
    expect(said([german], [german.replace('Die Fähre', 'Das Schiff')], 'de')).toEqual([]);
  });

  it('speaks of a title, a standfirst and an item of a list', () => {
    const fields = {
      title: 'Ferry fares rise to 29 euros in May',
      standfirst: 'From Monday on the ferry costs 29 euros a day.',
    };
    const list = '- A seat on the night train costs 29 euros\n- A bed costs more than that';
    const told = toldIn(entry([list], fields));
    const now = Object.fromEntries(Object.entries(fields).map(([name, text]) => [name, text.replace('29', '31')]));

    expect(
      findingsIn(changeWithoutNote, entry([list.replace('29', '31')], { ...now, told })).map(([, path]) => path),
    ).toEqual(['title', 'standfirst', 'body.0.markdown']);
  });

  it('shows what has changed, and is a note', () => {
    const told = toldIn(entry([FERRY]));
    const document = entry([FERRY.replace('4,100', '5,200')], { told });

    expect(severitiesIn(changeWithoutNote, document)).toEqual(['info']);
    expect(check1(changeWithoutNote, document)[0]).toMatchObject({
      excerpt: '…ferry carries 5,200 people a day…',
      params: { before: '…ferry carries 4,100 people a day…' },
    });
  });

  it.each([
    ['nothing that has changed', [FERRY], [FERRY]],
    ['marks', [FERRY], [FERRY.replace('4,100', '**4,100**').replace(', says', ' – says')]],
    ['a link', [FERRY], [FERRY.replace('Norrby', '[Norrby](/places/norrby-2)')]],
    [
      'another address of a link',
      [FERRY.replace('Norrby', '[Norrby](/places/1)')],
      [FERRY.replace('Norrby', '[Norrby](/places/2)')],
    ],
    ['a number in another spelling', [FERRY], [FERRY.replace('4,100', '4100')]],
    ['a number with a blank', [FERRY], [FERRY.replace('4,100 people', '4\u202f100 passengers')]],
    ['a number in words', [COST.replace('2.5 million', 'five')], [COST.replace('2.5 million', '5')]],
    ['a day in another spelling', [BRIDGE], [BRIDGE.replace('3 March', '3 Mar.')]],
    ['an added paragraph', [FERRY], [FERRY, BRIDGE, COST]],
    ['a paragraph that is gone', [FERRY, BRIDGE], [FERRY]],
    ['paragraphs that have changed places', [FERRY, BRIDGE, COST], [COST, FERRY, BRIDGE]],
    ['a paragraph cut in two', [`${FERRY} ${COST}`], [FERRY, COST]],
    ['an added sentence with figures', [FERRY], [`${FERRY} In 2019 it was 3,800, and 12 ships sailed.`]],
    ['an added figure', [FERRY.replace('4,100 ', 'many ')], [FERRY]],
    ['a figure taken away', [FERRY], [FERRY.replace('4,100 people', 'them')]],
    [
      'other words',
      [FERRY],
      [FERRY.replace('carries', 'takes').replace('people', 'passengers').replace('port', 'harbour')],
    ],
    ['a name instead of a role', [FERRY.replace('Ines Holm', 'a spokeswoman')], [FERRY]],
    ['a typing error in a name', [FERRY.replace('Norrby', 'Norrbby')], [FERRY]],
    ['a full name', [FERRY.replace('Ines Holm', 'Holm')], [FERRY]],
    [
      'a paragraph written anew',
      [FERRY],
      ['Some 5,200 commuters cross the water each morning, most of them from Alderholt, a report found.'],
    ],
    [
      'a figure in a paragraph that is mostly another one',
      [FERRY],
      ['The harbour ferry carries 5,200 people a day between the islands, and that is more than ever before.'],
    ],
    ['words too few to be known again', ['It costs 29 euros.'], ['It costs 31 euros.']],
  ])('is silent about %s', (_, before, now) => {
    expect(said(before, now)).toEqual([]);
  });

  it('compares with the one of two texts that is more alike', () => {
    const now = FERRY.replace('4,100', '5,200');
    const short = 'Boats go to Velmar and Norrby, says Ines Holm of the port office.';
    const known = { before: '…ferry carries 4,100 people a day…' };
    expect(said([FERRY, short], [now])).toEqual([['changed', 'body.0.markdown', known]]);
    expect(said([short, FERRY], [now])).toEqual([['changed', 'body.0.markdown', known]]);
  });

  it.each([
    ['nobody knows what readers were told', undefined],
    ['they were told nothing', []],
  ])('is silent where %s', (_, told) => {
    expect(findingsIn(changeWithoutNote, entry([FERRY], { told }))).toEqual([]);
  });

  it('takes time by the length of the text', () => {
    const many = (figure: number) =>
      Array.from({ length: 2_000 }, (_, index) =>
        ['the', 'ferry', 'to', 'the', 'quay', figure + index, 'people', 'a', 'day']
          .map((word) => `${word} of${index}`)
          .join(' '),
      );
    const start = performance.now();

    expect(said(many(100), many(90_000))).toHaveLength(2_000);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
