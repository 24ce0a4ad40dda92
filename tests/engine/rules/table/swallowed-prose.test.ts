import { swallowedProse } from '../../../../engine/rules/table/swallowed-prose';
import { article, check1, findingsIn, LEAD, markdown, MORE, repaired, table } from '../../findings';

const rents = (cell: string) => `| City | Rent |\n|---|---|\n| Lyon | 900 |\n| Nice | ${cell} |`;
const paragraph = `${LEAD} ${MORE}`;

describe('table/swallowed-prose', () => {
  it.each([
    [
      'a glossary, where every cell of the column is long',
      `| Word | Meaning |\n|---|---|\n| Shed | ${LEAD} |\n| Track | ${MORE} ${MORE} |`,
    ],
    ['a call-out set as a table of one cell', `| Note |\n|---|\n| ${paragraph} |`],
    ['a long cell without a sentence', rents('Lyon, Nice, Metz, Nancy, '.repeat(12))],
    ['a short sentence', rents('The rent has risen. Nobody knows why.')],
    ['a long header', `| City | ${paragraph} |\n|---|---|\n| Lyon | 900 |\n| Nice | 800 |`],
  ])('accepts %s', (_, text) => expect(findingsIn(swallowedProse, markdown(text))).toEqual([]));

  it('speaks of the cell', () =>
    expect(findingsIn(swallowedProse, markdown(rents(paragraph)))).toEqual([
      ['paragraph', 4, { row: 2, text: 'The first two trams rol…' }],
    ]));

  it('reads the grid of an entry', () =>
    expect(
      findingsIn(swallowedProse, article([table(['City', 'Rent'], ['Lyon', '900'], ['Nice', paragraph])])),
    ).toEqual([['paragraph', 'body.0.grid', { row: 2, text: 'The first two trams rol…' }]]));

  it('moves the paragraph below the table, its heading restored', () =>
    expect(repaired(swallowedProse, rents(`In conclusion ${paragraph}`))).toBe(
      `| City | Rent |\n|---|---|\n| Lyon | 900 |\n| Nice |  |\n\n## In conclusion\n\n${paragraph}`,
    ));

  it('leaves a furniture token at the edge of the cell to its own rule', () =>
    expect(repaired(swallowedProse, rents(`${paragraph} ADVERTISEMENT`))).toBe(
      `| City | Rent |\n|---|---|\n| Lyon | 900 |\n| Nice | ADVERTISEMENT |\n\n${paragraph}`,
    ));

  it('leaves a furniture token before the paragraph to its own rule', () =>
    expect(repaired(swallowedProse, rents(`ADVERTISEMENT ${paragraph}`))).toBe(
      `| City | Rent |\n|---|---|\n| Lyon | 900 |\n| Nice | ADVERTISEMENT |\n\n${paragraph}`,
    ));

  it('drops rows that say nothing else, as far as there are few ways to say nothing', () => {
    const values = Array.from({ length: 10 }, (_, column) => `v${column}`);
    const rows = values.map((_, row) =>
      values.map((value, column) => (row === column ? `${paragraph} ${row}` : value)),
    );
    const document = article([table(values, values, ...rows)]);
    const steps = check1(swallowedProse, document).map(({ fixes }) => fixes[0]?.steps.map((step) => step.do));
    expect(steps.map((own) => own?.includes('drop-row'))).toEqual([...Array<boolean>(8).fill(true), false, false]);
  });

  it('drops one of two rows that differ in their paragraphs only', () => {
    const [first, second] = [`${paragraph} One.`, `${paragraph} ${paragraph} ${paragraph} ${paragraph} Two.`];
    expect(
      repaired(swallowedProse, `| City | Rent | Note |\n|---|---|---|\n| Nice | ${first} | |\n| Nice | | ${second} |`),
    ).toBe(`| City | Rent | Note |\n|---|---|---|\n| Nice |  |  |\n\n${first}\n\n${second}`);
  });
});
