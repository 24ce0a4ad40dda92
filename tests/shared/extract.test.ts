import { check, rules } from '../../engine';
import { withChanges } from '../../shared/changes';
import { entryToDocument } from '../../shared/entry-to-document';
import { extractionChanges, extractionOf } from '../../shared/extract';
import type { Schemas } from '../../shared/schema';
import { ARTICLE_UID } from '../../shared/uids';

const EMBED = { __component: 'newsroom.fact-box-embed', factBox: 'f1' };
const components = ['newsroom.prose', 'newsroom.table', EMBED.__component];
const schemas: Schemas = { contentType: { attributes: { body: { type: 'dynamiczone', components } } }, components: {} };

const prose = (markdown: string) => ({ __component: 'newsroom.prose', markdown });
const table = {
  __component: 'newsroom.table',
  grid: {
    rows: [
      ['Year', 'Boats'],
      ['1912', '2'],
    ],
    headerRows: 1,
    headerColumn: false,
  },
};
const valuesOf = (...body: object[]) => ({ title: 'The bridge', body });
const LEAD = 'The bridge was closed on Monday.';
const MORE = 'It opens again in May.';
const BOX = 'Did you know? The bridge is older than the town.';

/** What the first box that the rule finds becomes. */
function extracted(values: ReturnType<typeof valuesOf>, known = schemas) {
  const { document } = entryToDocument({ uid: ARTICLE_UID }, values, { language: 'en', schemas: known });
  const finding = check(document, rules).find(({ rule }) => rule === 'fact-box/box-in-body');
  expect(finding).toBeDefined();
  return extractionOf({ document, values, schemas: known }, finding?.block ?? null);
}
const after = (values: ReturnType<typeof valuesOf>): object[] => {
  const extraction = extracted(values);
  return withChanges(values, extractionChanges(extraction as NonNullable<typeof extraction>, EMBED)).body;
};
const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

describe('a fact box in the prose', () => {
  it.each([
    ['between the words', [LEAD, BOX, MORE], [prose(LEAD), EMBED, prose(MORE)]],
    ['at their head', [BOX, MORE], [EMBED, prose(MORE)]],
    ['at their end', [LEAD, BOX], [prose(LEAD), EMBED]],
    ['alone', [BOX], [EMBED]],
  ])('%s gives way to the block that shows it', (_, blocks, expected) =>
    expect(after(valuesOf(table, prose(blocks.join('\n\n')), table))).toEqual([table, ...expected, table]),
  );

  it.each([
    ['a label', BOX, 'Did you know?', 'The bridge is older than the town.'],
    ['a bold label', '**Pro tip:** Come *early*.', 'Pro tip', 'Come *early*.'],
    ['a box all in bold', '**Did you know? It is old.**', 'Did you know?', '**It is old.**'],
    ['a quotation', '> **Did you know?** It is old,\n> and crooked.', 'Did you know?', 'It is old,\nand crooked.'],
    ['a label over its text', 'Did you know?\n\nIt is old.', 'Did you know?', 'It is old.'],
    ['a label over a list', 'Pro tip:\n\nBring:\n\n- a *hat*\n- 2 coats', 'Pro tip', 'Bring:\n\n- a *hat*\n- 2 coats'],
    [
      'a heading over all its text',
      '## Did you know?\n\nIt is old.\n\nAnd crooked.',
      'Did you know?',
      'It is old.\n\nAnd crooked.',
    ],
  ])('is %s', (_, box, title, body) => {
    const extraction = extracted(valuesOf(prose([LEAD, box, `## Next\n\n${MORE}`].join('\n\n'))));
    expect(extraction).toMatchObject({ title, body, before: LEAD, after: `## Next\n\n${MORE}` });
  });

  it.each([
    ['\n', [LEAD, BOX, MORE]],
    ['\r\n', [LEAD, `**Did you know?** Old,${'\r\n'}very old.`, '    code', MORE]],
    ['\n', ['- one\n- two', '## Did you know?', 'First.', '1. a\n2. b', '## Next', MORE]],
    ['\n', [LEAD, '> Did you know? It is\n> 112 years old.', '> A quotation of its own.', MORE, '']],
  ])('loses no word, with line ends %j', (end, blocks) => {
    const source = blocks.join(end + end);
    const found = extracted(valuesOf(prose(source)));
    expect(wordsOf([found?.before, found?.title, found?.body, found?.after].join('\n'))).toEqual(wordsOf(source));
  });

  it.each([
    [
      'its text is a table, or stands in another block',
      valuesOf(prose(`${LEAD}\n\nDid you know?`), prose('It is old.')),
    ],
    ['a link of it has its address elsewhere', valuesOf(prose(`${BOX} See [here][1].\n\n[1]: https://town.example`))],
  ])('stays where %s', (_, values) => expect(extracted(values)).toBeNull());

  it('stays where the entry takes no fact boxes', () => {
    const own: Schemas = {
      contentType: { attributes: { body: { type: 'dynamiczone', components: ['newsroom.prose'] } } },
      components: {},
    };
    expect(extracted(valuesOf(prose(BOX)), own)).toBeNull();
  });
});
