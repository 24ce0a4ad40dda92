import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ImportHead, importPage } from '../../../importer';
import { addressOf } from '../../../admin/src/edit-view/entryAddress';
import { choiceOf, chosen, hasChoices, headOf, isLanguageKnown, requestOf } from '../../../admin/src/import/choice';
import { countsOf, filterRows, pageFindings, rowsOf, tableNumber } from '../../../admin/src/import/rows';
import { looksLikeHtml, problemOf } from '../../../admin/src/import/source';
import { failureOf, refusalOf } from '../../../admin/src/import/failure';
import type { ImportPlan } from '../../../admin/src/import/useImportPlan';
import { EMPTY_FORM, type ImportForm } from '../../../admin/src/import/form';

const page = [
  'Ferries of the north',
  '',
  'The boats leave at six and come back at nine, whatever the weather is.',
  '',
  '| Line | Fare | | | |',
  '|---|---|---|---|---|',
  '| 12 | 3 € | | | |',
  '| 14 | 4 € |',
  '',
  'There are no related posts yet',
].join('\n');
const result = importPage(page, { language: 'en' });
const rows = rowsOf(page, result);

describe('rows of the preview', () => {
  it('cover every line that is not blank, once', () =>
    expect(
      rows.flatMap(({ lines: [from, to] }) => Array.from({ length: to - from + 1 }, (_, index) => from + index)),
    ).toEqual([1, 3, 5, 6, 7, 8, 10]));

  it('hold the source as it was pasted', () => expect(rows[2]?.source).toBe(page.split('\n').slice(4, 8).join('\n')));

  it('are counted for the filters', () =>
    expect(countsOf(page, result)).toMatchObject({ lines: 7, placed: 7, repairs: { all: 1, made: 1 } }));

  it('are filtered by what was done to them', () => {
    expect(filterRows(rows, 'repairs', result).map(({ key }) => key)).toEqual(['5-8']);
    expect(filterRows(rows, 'removed', result).map(({ key }) => key)).toContain('10-10');
    expect(filterRows(rows, 'all', result)).toEqual(rows);
  });

  it('number tables as readers meet them', () => {
    const index = result.body.findIndex(({ __component }) => __component === 'newsroom.table');
    expect([tableNumber(result, `body.${index}`), tableNumber(result, 'title')]).toEqual([1, null]);
  });
});

describe('the counts over the rows', () => {
  const messy = readFileSync(join(__dirname, '../../pages/broken-tables.txt'), 'utf8');
  const read = importPage(messy, { language: 'en' });

  it('follow what was switched off and kept', () => {
    const off = read.repairs.map(({ id }) => id);
    const { repairs, removed } = countsOf(messy, importPage(messy, { language: 'en', off }));
    expect(countsOf(messy, read)).toMatchObject({ repairs: { all: 1, made: 1 }, removed: { all: 4, made: 4 } });
    expect([repairs, removed]).toEqual([
      { all: 1, made: 0 },
      { all: 4, made: 0 },
    ]);
  });

  it.each([
    ['as it was read', [], 2],
    ['with the repair switched off', read.repairs.map(({ id }) => id), 7],
  ])('of what is to look at is the length of its list: %s', (_, off, atLeast) => {
    const result = importPage(messy, { language: 'en', off });
    const inRows = filterRows(rowsOf(messy, result), 'look', result).flatMap(({ findings }) => findings);
    const listed = [...pageFindings(result, 'look'), ...inRows];
    expect(listed).toHaveLength(countsOf(messy, result).look);
    expect(listed.length).toBeGreaterThanOrEqual(atLeast);
    expect(listed.filter(({ severity }) => severity === 'info')).toEqual([]);
  });

  it('leave notes about the page to the list of all', () => {
    expect(pageFindings(read, 'all').map(({ rule }) => rule)).toContain('metadata/missing-standfirst');
    expect([...pageFindings(read, 'repairs'), ...pageFindings(read, 'removed')]).toEqual([]);
  });
});

describe('what the editor has typed or chosen', () => {
  const form = { ...EMPTY_FORM, text: page, locale: 'en' };

  it.each<[string, Partial<ImportForm>, boolean]>([
    ['nothing', {}, false],
    ['a title', { title: 'Ferries' }, true],
    ['no title where the page has one', { title: '' }, true],
    ['no author', { author: null }, true],
    ['a slug', { slug: 'ferries' }, true],
    ['a repair switched off', { off: ['r1'] }, true],
    ['a text kept', { keep: ['r1'] }, true],
    ['a way to repair', { choices: { r1: 1 } }, true],
    ['another language than the page’s', { locale: 'de' }, true],
  ])('is worth a question before it is thrown away: %s', (_, part, expected) =>
    expect(hasChoices({ ...form, ...part }, 'en')).toBe(expected),
  );

  it.each<[string, Partial<ImportForm>, ImportHead]>([
    ['left as the page says', {}, {}],
    ['chosen', { title: 'Ferries', section: 's1', author: 'a1' }, { title: 'Ferries', section: 's1', authors: ['a1'] }],
    ['new', { section: 'new:Sea', author: 'new:Ines Holm' }, { section: 'Sea', authors: ['Ines Holm'] }],
    ['none', { title: '', section: null, author: null }, { title: '', section: null, authors: [] }],
  ])('is the head that the drafts are checked with: %s', (_, part, head) =>
    expect(headOf({ ...form, ...part })).toEqual(head),
  );
});

describe('a text to import', () => {
  it.each([
    ['nothing', ' \n', 'empty'],
    ['a binary file', 'PK\u0003\u0004\0\0', 'binary'],
    ['a file of another encoding', '\uFFFD\uFFFDa', 'binary'],
    ['a text beyond the limit', 'a'.repeat(250_001), 'too-long'],
    ['the source of a web page', '<!doctype html><p>Ferries', 'html'],
    ['a page', page, null],
  ])('%s', (_, text, problem) => expect(problemOf(text)).toBe(problem));

  it('is no HTML because it begins with one tag, or speaks of many', () => {
    expect(looksLikeHtml('<b>Ferries</b> leave at six.')).toBe(false);
    expect(looksLikeHtml('Use <p> and <div> and <table > with care.')).toBe(false);
  });
});

describe('section and author', () => {
  const entries = [{ documentId: 'a1', name: 'World' }];

  it.each([
    ['the editor has said so', 'b2', 'World', 'b2'],
    ['the editor wants none', null, 'World', null],
    ['the page names one that exists, whatever its case', undefined, 'WORLD', 'a1'],
    ['the page names a new one', undefined, 'Sea', 'new:Sea'],
    ['nobody names one', undefined, null, null],
  ])('when %s', (_, said, name, expected) => expect(chosen(said, name, null, entries)).toBe(expected));

  it.each([
    ['a1', 'a1'],
    ['world ', 'a1'],
    ['Sea', 'new:Sea'],
    [' ', null],
    [undefined, null],
  ])('typed or picked as %p', (typed, expected) => expect(choiceOf(typed, entries)).toBe(expected));

  it('are sent as an entry, as a name, or as none', () => {
    const form = { ...EMPTY_FORM, text: page, section: 'a1', author: 'new:Sarah Jones' };
    expect(requestOf(form, result, null)).toMatchObject({
      section: { documentId: 'a1' },
      author: { name: 'Sarah Jones' },
      slug: null,
    });
  });
});

describe('the language of an import', () => {
  const plan = (locales: readonly { code: string; isDefault: boolean }[]) => ({ locales }) as unknown as ImportPlan;
  const english = plan([{ code: 'en', isDefault: true }]);

  it.each([
    ['nobody has said it', undefined, null, false],
    ['the server has, but the page was not read in it yet', undefined, english, false],
    ['the editor has', 'de', null, true],
    ['the project has none', undefined, plan([]), true],
  ])('when %s', (_, locale, answer, expected) =>
    expect(isLanguageKnown({ ...EMPTY_FORM, locale }, answer)).toBe(expected),
  );

  it('goes with the link to an entry', () =>
    expect(addressOf('plugin::newsroom.article', 'a1', 'de')).toBe(
      '/content-manager/collection-types/plugin::newsroom.article/a1?plugins[i18n][locale]=de',
    ));
});

it('sends which way a repair was chosen, as the preview applied it', () => {
  const shifted = [
    'Work on the river',
    '',
    '| Theme | Examples |',
    '|---|---|',
    '| Canals | Barges that carry gravel upstream |',
    '| Locks rebuilt after the flood | |',
    '| Towpaths closed to cyclists | |',
    '| Swing bridges without a keeper | |',
  ].join('\n');
  const several = importPage(shifted, { language: 'en' }).repairs.find(({ options }) => options.length > 1);
  const choices = { [several?.id ?? '']: 1 };

  expect(several?.option).toBe(0);
  expect(importPage(shifted, { language: 'en', choices }).repairs.map(({ option }) => option)).toContain(1);
  expect(requestOf({ ...EMPTY_FORM, text: shifted, choices }, result, null)).toMatchObject({ choices });
});

describe('a failed import', () => {
  const refused = (status: number) => Object.assign(new Error('The page is too long'), { status, name: 'FetchError' });

  it.each([
    [403, 'forbidden'],
    [400, 'refused'],
    [500, 'broken'],
  ])('with status %d is %s', (status, kind) => expect(failureOf(refused(status)).kind).toBe(kind));

  it('without an answer is silence: it may have worked', () =>
    expect(failureOf(new TypeError('Failed to fetch')).kind).toBe('silent'));
});

describe('what the server said about a field', () => {
  const refused = (errors: unknown) => ({ response: { data: { error: { status: 400, details: { errors } } } } });

  it('is its own words', () =>
    expect(refusalOf(refused([{ path: ['slug'], message: 'A slug holds letters only' }]), 'slug')).toBe(
      'A slug holds letters only',
    ));

  it.each([
    ['another field', refused([{ path: ['title'], message: 'Too long' }])],
    ['no field', refused([])],
    ['no list', refused('none')],
    ['no answer', new TypeError('Failed to fetch')],
    ['nothing', null],
  ])('is none where it spoke of %s', (_, error) => expect(refusalOf(error, 'slug')).toBeNull());
});
