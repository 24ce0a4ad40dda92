import {
  applyTextEdits,
  blocksOf,
  check,
  defineRule,
  gridOf,
  planRepairs,
  readMarkdown,
  readPage,
  rules,
  toMarkdown,
  type Block,
  type Choose,
  type Document,
  type Step,
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

describe('the fix of an application’s rule', () => {
  /** Repairs by a rule that offers these steps for the blocks of one type. */
  const planned = (document: Document, type: Block['type'], steps: (key: string) => readonly Step[]) => {
    const own = defineRule({
      id: 'structure/own',
      severity: 'warning',
      summary: 'Blocks are ours.',
      why: 'Readers wonder.',
      messages: { own: 'Ours' },
      fixes: { own: 'Mend' },
      checkBlock: (block, report) => {
        if (block.type !== type) return;
        report(block, 'own', {}, { fixes: [{ kind: 'ask', label: 'own', steps: steps(block.key) }] });
      },
    });
    return planRepairs(document, check(document, [own]));
  };
  const ownEdits = (...args: Parameters<typeof planned>) => planned(...args).flatMap(({ edits }) => edits);
  const mended = (source: string, type: Block['type'], steps: (key: string) => readonly Step[]) =>
    applyTextEdits(
      source,
      ownEdits(markdown(source), type, steps).flatMap((edit) => (edit.kind === 'text' ? [edit] : [])),
    );

  const image = article([prose(LEAD), { __component: 'newsroom.image' }]);
  const note = { type: 'paragraph', text: 'An image.' } as const;

  it('takes an image off', () =>
    expect(ownEdits(image, 'embed', (block) => [{ do: 'remove', block }])).toEqual([{ kind: 'drop', path: 'body.1' }]));

  it('puts words in the place of an image', () =>
    expect(ownEdits(image, 'embed', (block) => [{ do: 'become', block, blocks: [note] }])).toEqual([
      { kind: 'insert', after: 'body.1', markdown: 'An image.' },
      { kind: 'drop', path: 'body.1' },
    ]));

  it('takes a quotation off', () =>
    expect(
      ownEdits(article([{ __component: 'newsroom.quote', text: 'So it is' }, prose(LEAD)]), 'quote', (block) => [
        { do: 'remove', block },
      ]),
    ).toEqual([{ kind: 'drop', path: 'body.0' }]));

  const fares = article([table(['Who', 'Fare'], ['Adults'])]);

  it('takes a table off, or mends it', () => {
    expect(ownEdits(fares, 'table', (block) => [{ do: 'remove', block }])).toEqual([{ kind: 'drop', path: 'body.0' }]);
    expect(ownEdits(fares, 'table', (block) => [{ do: 'fit', block, row: 1 }])).toMatchObject([
      {
        kind: 'grid',
        path: 'body.0.grid',
        grid: {
          rows: [
            ['Who', 'Fare'],
            ['Adults', ''],
          ],
        },
      },
    ]);
  });

  it('is not made where it would lose words', () =>
    expect(planned(markdown(LEAD), 'paragraph', (block) => [{ do: 'become', block, blocks: [note] }])).toEqual([]));

  it('leaves a list as it is where it replaces words', () =>
    expect(
      planned(markdown('- one\n- two'), 'list', (block) => [{ do: 'replace', block, start: 2, end: 5, text: 'six' }]),
    ).toEqual([]));

  it('passes over rows that are not there', () =>
    expect(
      mended('| a | b |\n|---|---|\n| c |', 'table', (block) => [
        { do: 'rescue', block, row: 9, column: 0, start: 0, end: 1, blocks: [note] },
        { do: 'cut', block, row: 9, column: 0, start: 0, end: 1 },
        { do: 'shift', block, row: 9, column: 1 },
        { do: 'drop-row', block, row: 9 },
        { do: 'fit', block, row: 1 },
      ]),
    ).toBe('| a | b |\n|---|---|\n| c |  |'));

  it('cuts twice from one cell', () =>
    expect(
      mended('| a | b |\n|---|---|\n| one two six | x |', 'table', (block) => [
        { do: 'cut', block, row: 1, column: 0, start: 0, end: 3 },
        { do: 'cut', block, row: 1, column: 0, start: 8, end: 11 },
      ]),
    ).toBe('| a | b |\n|---|---|\n| two | x |'));

  it('moves no cell onto another', () =>
    expect(
      planned(markdown('| a | b |\n|---|---|\n| c | d |'), 'table', (block) => [
        { do: 'shift', block, row: 1, column: 1 },
      ]),
    ).toEqual([]));

  it('parts its blocks from the text right below', () =>
    expect(
      mended('A b\n- c', 'paragraph', (block) => [
        { do: 'become', block, blocks: ['A', 'b'].map((text) => ({ type: 'paragraph', text })) },
      ]),
    ).toBe('A\n\nb\n\n- c'));

  it('writes tables without a header and rows without cells', () =>
    expect(
      [
        { rows: [['Adults', '6']], headerRows: 0 as const, headerColumn: false },
        { rows: [['Who'], []], headerRows: 1 as const, headerColumn: false },
      ].map((grid) => toMarkdown([{ type: 'table', grid } as const])),
    ).toEqual(['|  |  |\n|---|---|\n| Adults | 6 |', '| Who |\n|---|\n| |']));
});
