import {
  applyTextEdits,
  blocksOf,
  check,
  gridOf,
  planRepairs,
  readMarkdown,
  readPage,
  rules,
  toMarkdown,
  type Choose,
  type Document,
} from '../../../engine';
import { article, LEAD, markdown, MORE, NOW, prose, table } from '../findings';

const repairsOf = (document: Document, choose?: Choose) =>
  planRepairs(document, check(document, rules, { now: NOW }), choose);
const editsOf = (document: Document, choose?: Choose) => repairsOf(document, choose).flatMap(({ edits }) => edits);

/** All text edits of a Markdown file applied. */
const repaired = (source: string, choose?: Choose) =>
  applyTextEdits(
    source,
    editsOf(readMarkdown(source), choose).flatMap((edit) => (edit.kind === 'text' ? [edit] : [])),
  );

/** Glued to a list, empty columns, a short row, the header and its dashes again, rows twice, an ad, a swallowed close. */
const WRECK = `- Night boats on Fridays
| Boat | Engine | Seats | | |
|---|---|---|---|---|
| Tern | Battery | Eight | | |
| Solveig | Diesel | Fourteen |
| Boat | Engine | Seats |
|---|---|---|
| Tern | Battery | Eight |
| Solveig | Diesel | In conclusion ${LEAD} ${MORE} ADVERTISEMENT |`;

describe('a table with everything wrong at once', () => {
  it('becomes one sound table, and its paragraph stands below with its heading', () =>
    expect(repaired(WRECK)).toBe(`- Night boats on Fridays

| Boat | Engine | Seats |
|---|---|---|
| Tern | Battery | Eight |
| Solveig | Diesel | Fourteen |

## In conclusion

${LEAD} ${MORE}`));

  it('is one repair, which says what it took off and why', () => {
    const [repair, ...others] = repairsOf(readMarkdown(WRECK));
    expect(others).toEqual([]);
    expect(repair?.kind).toBe('ask');
    expect([...(repair?.rules ?? [])].sort()).toEqual(
      [
        'table/duplicate-row',
        'table/empty-columns',
        'table/furniture-in-cell',
        'table/glued-to-text',
        'table/ragged-row',
        'table/repeated-header',
        'table/stray-delimiter',
        'table/swallowed-prose',
      ].filter((rule) => repair?.rules.includes(rule)),
    );
    expect(repair?.removed.map(({ rule, text, row }) => [rule, text, row])).toEqual([
      ['table/furniture-in-cell', 'ADVERTISEMENT', 6],
      ['table/repeated-header', 'Boat | Engine | Seats', 3],
      ['table/duplicate-row', 'Tern | Battery | Eight', 5],
      ['table/swallowed-prose', 'Solveig | Diesel', 6],
    ]);
  });

  it('is sound afterwards, and repairing it again changes nothing', () => {
    const once = repaired(WRECK);
    expect(check(readMarkdown(once), rules, { now: NOW })).toEqual([]);
    expect(repaired(once)).toBe(once);
  });

  it('is cut in two where the editor chooses so', () => {
    const split: Choose = ({ fixes }) =>
      Math.max(
        0,
        fixes.findIndex(({ label }) => label === 'split'),
      );
    expect(blocksOf(readMarkdown(repaired(WRECK, split)), 'table').map((one) => gridOf(one).rows)).toEqual([
      [
        ['Boat', 'Engine', 'Seats'],
        ['Tern', 'Battery', 'Eight'],
        ['Solveig', 'Diesel', 'Fourteen'],
      ],
      [['Boat', 'Engine', 'Seats']],
    ]);
  });

  it('is read alike in a pasted page', () => {
    const [repair] = repairsOf(readPage(WRECK));
    expect(repair && toMarkdown(repair.after)).toBe(repaired(WRECK).replace('- Night boats on Fridays\n\n', ''));
  });
});

describe('the planner', () => {
  it('leaves picks to the editor, and what nobody chose', () => {
    const text = 'Learn more about the shed in our dedicated section.\n\n| A | B |\n|---|---|\n| 1 |';
    expect(repaired(text, () => null)).toBe(text);
    expect(repaired(text)).toBe(
      'Learn more about the shed in our dedicated section.\n\n| A | B |\n|---|---|\n| 1 |  |',
    );
  });

  it('gives a repair the same id, whichever option is chosen', () => {
    const ids = (choose?: Choose) => repairsOf(readMarkdown(WRECK), choose).map(({ id }) => id);
    expect(ids(({ fixes }) => fixes.length - 1)).toEqual(ids());
  });

  it('mends several tables and paragraphs of one text, whatever their order', () =>
    expect(repaired(`A ** loud ** bell.\n\n| A | |\n|---|---|\n| 1 | |\n\n${LEAD}\n\n• x\n• y\n\n${LEAD}\n`)).toBe(
      `A **loud** bell.\n\n| A |\n|---|\n| 1 |\n\n${LEAD}\n\n- x\n- y`,
    ));

  it('keeps the escapes of a table', () =>
    expect(repaired('| A | B |\n|---|---|\n| x \\| y |')).toBe('| A | B |\n|---|---|\n| x \\| y |  |'));

  it('takes off lines that stand together without a gap', () =>
    expect(repaired(`# Trams\n\nADVERTISEMENT\n\nSponsored\n\n${LEAD}\n\nShop now\n\nBuy now`)).toBe(
      `# Trams\n\n${LEAD}`,
    ));

  it('keeps Windows line ends outside its repairs', () =>
    expect(repaired('One.\r\n\r\nADVERTISEMENT\r\n\r\nTwo.\r\n')).toBe('One.\r\n\r\nTwo.\r\n'));
});

describe('edits of an entry', () => {
  it('set the grid and add the rescued text below it', () =>
    expect(
      editsOf(article([table(['Boat', 'Note'], ['Tern', 'Eight'], ['Roe', `In conclusion ${LEAD} ${MORE}`])])),
    ).toEqual([
      {
        kind: 'grid',
        path: 'body.0.grid',
        grid: {
          rows: [
            ['Boat', 'Note'],
            ['Tern', 'Eight'],
            ['Roe', ''],
          ],
          headerRows: 1,
          headerColumn: false,
        },
      },
      { kind: 'insert', after: 'body.0', markdown: `## In conclusion\n\n${LEAD} ${MORE}` },
    ]));

  it('put a list in the place of a table that is one', () =>
    expect(
      editsOf(
        article([
          table(
            ['Theme', 'Examples'],
            ['Canals', 'Barges with gravel'],
            ['Locks rebuilt after floods'],
            ['Towpaths closed to cyclists'],
            ['Bridges without a keeper'],
          ),
        ]),
        ({ fixes }) => fixes.findIndex(({ label }) => label === 'list'),
      ),
    ).toEqual([
      {
        kind: 'insert',
        after: 'body.0',
        markdown:
          'Theme: Canals. Examples:\n\n- Barges with gravel\n- Locks rebuilt after floods\n- Towpaths closed to cyclists\n- Bridges without a keeper',
      },
      { kind: 'drop', path: 'body.0' },
    ]));

  it('change a range of prose, and nothing beside it', () => {
    const text = 'One.\n\nADVERTISEMENT\n\nTwo.';
    expect(editsOf(article([prose('Zero.'), prose(text)]))).toEqual([
      { kind: 'text', path: 'body.1.markdown', start: 6, end: 21, text: '' },
    ]);
  });

  it('are none for a sound entry', () => expect(editsOf(article([prose(LEAD), table(['A'], ['1'])]))).toEqual([]));
});

it('never repairs what it was not asked to', () => expect(planRepairs(markdown(WRECK), [])).toEqual([]));
