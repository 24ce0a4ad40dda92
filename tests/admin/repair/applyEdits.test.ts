import { changesOf, withChanges } from '../../../shared/changes';
import { planUndo, withFields } from '../../../admin/src/repair/undo';

const prose = (key: string, markdown: string) => ({
  __component: 'newsroom.prose',
  id: 7,
  __temp_key__: key,
  markdown,
});
const grid = (...rows: string[][]) => ({ rows, headerRows: 1 as const, headerColumn: false });
const table = (key: string, ...rows: string[][]) => ({
  __component: 'newsroom.table',
  __temp_key__: key,
  grid: grid(...rows),
});

const lines = table('a1', ['Line', 'Fare'], ['12']);
const article = {
  title: 'Ferries',
  body: [prose('a0', 'Read on lorem ipsum and on.'), lines, prose('a2', 'End.')],
};

const applyEdits = (values: Record<string, unknown>, chosen: Parameters<typeof changesOf>[1]) =>
  changesOf(values, chosen, new Map());

const edits = {
  text: { kind: 'text', path: 'body.0.markdown', start: 8, end: 20, text: '' },
  earlier: { kind: 'text', path: 'body.0.markdown', start: 0, end: 4, text: 'Go' },
  grid: { kind: 'grid', path: 'body.1.grid', grid: grid(['Line', 'Fare'], ['12', '']) },
  insert: { kind: 'insert', after: 'body.1', markdown: '## To conclude' },
  second: { kind: 'insert', after: 'body.1', markdown: 'The boats stay.' },
  drop: { kind: 'drop', path: 'body.0' },
} as const;

const after = (...chosen: Parameters<typeof applyEdits>[1][number][]) =>
  withChanges(article, applyEdits(article, chosen));
const made = (...chosen: Parameters<typeof applyEdits>[1][number][]) => ({
  label: 'Repaired',
  group: 'body.1',
  before: article,
  changes: applyEdits(article, chosen),
});

describe('the changes of edits', () => {
  it('makes text edits of one field from its end, whatever their order', () =>
    expect(applyEdits(article, [edits.earlier, edits.text])).toEqual([
      { do: 'set', path: 'body.0.markdown', value: 'Go on and on.' },
    ]));

  it('sets a grid', () =>
    expect(applyEdits(article, [edits.grid])).toEqual([{ do: 'set', path: 'body.1.grid', value: edits.grid.grid }]));

  it('adds prose below a block, in the order planned', () =>
    expect(after(edits.insert, edits.second).body).toEqual([
      article.body[0],
      article.body[1],
      { __component: 'newsroom.prose', markdown: '## To conclude' },
      { __component: 'newsroom.prose', markdown: 'The boats stay.' },
      article.body[2],
    ]));

  it('edits, adds and drops in one go without mistaking a row', () =>
    expect(after(edits.drop, edits.grid, edits.insert).body).toEqual([
      { ...article.body[1], grid: edits.grid.grid },
      { __component: 'newsroom.prose', markdown: '## To conclude' },
      article.body[2],
    ]));

  it('takes a block of prose off with its last words', () =>
    expect(applyEdits(article, [{ kind: 'text', path: 'body.2.markdown', start: 0, end: 4, text: '' }])).toEqual([
      { do: 'remove', zone: 'body', index: 2 },
    ]));

  it('treats an empty field as empty text', () =>
    expect(applyEdits({ title: null }, [{ kind: 'text', path: 'title', start: 0, end: 0, text: 'Ferries' }])).toEqual([
      { do: 'set', path: 'title', value: 'Ferries' },
    ]));

  it('leaves the values it was given alone', () => {
    const copy = structuredClone(article);
    after(edits.drop, edits.grid, edits.insert);
    expect(article).toEqual(copy);
  });
});

describe('planUndo', () => {
  it('puts a field back', () => {
    const now = after(edits.grid);
    expect(planUndo(now, made(edits.grid))).toEqual({
      possible: true,
      fields: [['body.1.grid', lines.grid]],
    });
  });

  it('puts rows back and keeps what was typed elsewhere since', () => {
    const repair = made(edits.grid, edits.insert);
    const now = after(edits.grid, edits.insert);
    const typed = {
      ...now,
      body: (now.body as object[]).map((row, i) => (i === 3 ? { ...row, markdown: 'The end.' } : row)),
    };
    const undo = planUndo(typed, repair);
    expect(undo.possible && withFields(typed, undo.fields).body).toEqual([
      article.body[0],
      article.body[1],
      { ...article.body[2], markdown: 'The end.' },
    ]);
  });

  it('does not mind the key that Strapi gives a new row', () => {
    const now = after(edits.insert);
    const keyed = {
      ...now,
      body: (now.body as object[]).map((row, i) => (i === 2 ? { ...row, __temp_key__: 'b7' } : row)),
    };
    expect(planUndo(keyed, made(edits.insert))).toEqual({ possible: true, fields: [['body', article.body]] });
  });

  it('offers the old text when the repaired words have changed since', () => {
    const now = withFields(after(edits.grid), [['body.1.grid', grid(['Line', 'Fare'], ['12', '900'])]]);
    expect(planUndo(now, made(edits.grid))).toEqual({ possible: false, oldText: 'Line\tFare\n12' });
  });

  it('offers the old text when rows have been moved since', () => {
    const now = after(edits.drop);
    const moved = { ...now, body: [...(now.body as object[])].reverse() };
    expect(planUndo(moved, made(edits.drop))).toEqual({ possible: false, oldText: 'Read on lorem ipsum and on.' });
  });
});
