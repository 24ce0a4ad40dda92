import fc from 'fast-check';
import { check, planRepairs, rules } from '../../../engine';
import { changesOf, withChanges } from '../../../shared/changes';
import { entryToDocument } from '../../../shared/entry-to-document';
import { projectBlocks } from '../../../shared/projection/blocks';

const text = (words: string, marks: object = {}) => ({ type: 'text', text: words, ...marks });
const paragraph = (...children: object[]) => ({ type: 'paragraph', children });
const cell = (words: string, type = 'table-cell') => ({ type, children: [text(words)] });
const row = (words: string[], type?: string) => ({
  type: 'table-row',
  children: words.map((one) => cell(one, type)),
});
const table = (header: string[], ...rows: string[][]) => ({
  type: 'table',
  children: [row(header, 'table-header-cell'), ...rows.map((one) => row(one))],
});
const schemas = { contentType: { attributes: { content: { type: 'blocks' } } }, components: {} };
const read = (content: unknown) => entryToDocument({ uid: 'api::page.page' }, { content }, { language: 'en', schemas });

/** The content after every repair that asks for no choice. */
function repaired(content: unknown): unknown {
  const { document, projections } = read(content);
  const edits = planRepairs(document, check(document, rules)).flatMap((repair) => repair.edits);
  return withChanges({ content }, changesOf({ content }, edits, projections)).content;
}

describe('the blocks of Strapi', () => {
  const tree = [
    { type: 'heading', level: 3, children: [text('By post')] },
    paragraph(
      text('Letters reach us, '),
      text('every one', { bold: true }),
      text(' and '),
      { type: 'link', url: '/desk', children: [text('the desk')] },
      text(' reads *them*.'),
    ),
    {
      type: 'list',
      format: 'unordered',
      children: [
        { type: 'list-item', children: [text('One')] },
        {
          type: 'list',
          format: 'unordered',
          indentLevel: 1,
          children: [{ type: 'list-item', children: [text('Two')] }],
        },
      ],
    },
    { type: 'code', children: [text('a | b')] },
    table(['Desk', 'Hours'], ['City', '9 to 6']),
    { type: 'image', image: { url: '/a.png', alternativeText: null }, children: [text('')] },
  ];

  it('are blocks of the engine, with Markdown for the marks within', () => {
    const { blocks, source } = projectBlocks(tree, 'content');
    expect(blocks.map(({ type }) => type)).toEqual(['heading', 'paragraph', 'list', 'verbatim', 'table', 'paragraph']);
    expect(source).toContain('Letters reach us, **every one** and [the desk](/desk) reads \\*them\\*.');
    expect(blocks[2]).toMatchObject({ items: [{ text: 'One' }, { text: 'Two' }] });
    expect(blocks[4]).toMatchObject({ headerRows: 1, rows: [{ cells: [{ text: 'Desk' }, { text: 'Hours' }] }, {}] });
  });

  it('name a place by its text node', () => {
    const { source, at } = projectBlocks(tree, 'content');
    const place = (words: string) => at(source.indexOf(words), source.indexOf(words) + words.length);
    expect(place('every one')).toEqual({ path: 'content.1.children.1.text', start: 0, end: 9 });
    expect(place('the desk')).toEqual({ path: 'content.1.children.3.children.0.text', start: 0, end: 8 });
    expect(place('them')).toEqual({ path: 'content.1.children.4.text', start: 8, end: 12 });
    expect(place('9 to 6')).toEqual({ path: 'content.4.children.1.children.1.children.0.text', start: 0, end: 6 });
    expect(place('Two')).toEqual({ path: 'content.2.children.1.children.0.children.0.text', start: 0, end: 3 });
  });

  it('stay the same objects where nothing is replaced', () => {
    const again = projectBlocks(tree, 'content').apply(new Map()) as unknown[];
    expect(again.every((node, index) => node === tree[index])).toBe(true);
  });

  it('change in one text node, and keep the marks of the others', () => {
    const { apply } = projectBlocks(tree, 'content');
    const wanted = 'Letters reach us, **every one** and [the desk](/desk) answers \\*them\\*.';
    const [, changed] = apply(new Map([[1, [{ type: 'paragraph', text: wanted }]]])) as typeof tree;
    expect(changed).toEqual(paragraph(...tree[1]!.children.slice(0, 4), text(' answers *them*.')));
  });

  it('keep a place in Better Blocks tables, whose broken rows are mended cell by cell', () => {
    const [after] = repaired([table(['Desk', 'Hours', ''], ['City', '9 to 6', ''], ['Sport', '12 to 8', ''])]) as [
      ReturnType<typeof table>,
    ];
    expect(after).toEqual(table(['Desk', 'Hours'], ['City', '9 to 6'], ['Sport', '12 to 8']));
  });

  it('lose furniture, and keep one block when nothing is left', () => {
    expect(repaired([paragraph(text('The desk is open.')), paragraph(text('ADVERTISEMENT'))])).toEqual([
      paragraph(text('The desk is open.')),
    ]);
    expect(repaired([paragraph(text('ADVERTISEMENT'))])).toEqual([paragraph(text(''))]);
  });

  it.each([undefined, null, 'no tree', '{', 7, [null, {}, { type: 'riddle' }, { type: 'paragraph' }]])(
    'are read from %j without an exception',
    (value) => expect(() => check(read(value).document, rules)).not.toThrow(),
  );

  const inline = fc.record({ type: fc.constant('text'), text: fc.string({ maxLength: 12 }), bold: fc.boolean() });
  const node = fc.oneof(
    fc.record({ type: fc.constantFrom('paragraph', 'quote', 'code'), children: fc.array(inline, { maxLength: 4 }) }),
    fc
      .array(fc.array(fc.string({ maxLength: 8 }), { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 4 })
      .map(([header = [], ...rows]) => table(header, ...rows)),
  );

  it('hold every word of every node in their source, where they name it', () =>
    fc.assert(
      fc.property(fc.array(node, { maxLength: 5 }), (nodes) => {
        const { source, blocks, at } = projectBlocks(nodes, 'content');
        expect(blocks).toHaveLength(nodes.length);
        for (const { start, end } of blocks)
          for (let offset = start; offset < end; offset++) {
            const place = at(offset, offset + 1);
            const words = place.path
              .split('.')
              .slice(1)
              .reduce<unknown>((value, key) => (value as never)?.[key], nodes);
            const isWords = typeof words === 'string' && place.end > place.start;
            const told = isWords ? words.slice(place.start, place.end) : source.charAt(offset);
            expect(told).toBe(source.charAt(offset));
          }
      }),
      { numRuns: 300 },
    ));
});
