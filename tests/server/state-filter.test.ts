import type { StateName } from '../../shared/contracts/states';
import { type TestApp, startApp } from '../app/start';
import { ARTICLE, AUTHOR } from './entries';

const REPORT = 'plugin::newsroom.report';
const list = (uid: string) => `/content-manager/collection-types/${uid}`;

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
  await app.strapi.plugin('i18n').service('locales').create({ code: 'nb', name: 'Norsk' });
});
afterAll(() => app?.destroy());

interface Found {
  readonly results: readonly { readonly title: string }[];
  readonly pagination: { readonly total: number; readonly pageCount: number };
}
const filtered = async (state: StateName, query: object = {}): Promise<Found> =>
  (
    await app.admin
      .get(list(ARTICLE))
      .query({ 'filters[$and][0][newsroomState][$eq]': state, sort: 'title:ASC', ...query })
      .expect(200)
  ).body;
const titles = ({ results }: Found): string[] => results.map(({ title }) => title);

/** Rows as they stand in the database: this many would take minutes to be saved one by one. */
async function insert(count: number, title: string, report: object | null): Promise<void> {
  const at = new Date().toISOString();
  const numbers = Array.from({ length: count }, (_, index) => String(index).padStart(5, '0'));
  const id = (number: string): string => `${title.replaceAll(' ', '-')}-${number}`;
  const rows = numbers.map((number) => ({
    document_id: id(number),
    title: `${title} ${number}`,
    locale: 'en',
    created_at: at,
    updated_at: at,
  }));
  await app.strapi.db.connection.batchInsert('newsroom_articles', rows, 100);
  const reports = numbers.map((number) => ({
    ...{ type: ARTICLE, entry: id(number), language: 'en', errors: 0, warnings: 0, dismissed: 0, is_partly: false },
    ...report,
  }));
  if (report) await app.strapi.db.connection.batchInsert('newsroom_reports', reports, 50);
}

describe('a list of entries', () => {
  beforeAll(async () => {
    await insert(2, 'Broken', { errors: 2, warnings: 1 });
    await insert(3, 'Doubtful', { warnings: 1, is_partly: true });
    await insert(1, 'Half known', { is_partly: true });
    await insert(2, 'Kept', { dismissed: 1 });
    await insert(2, 'New', null);
  });

  it.each<[StateName, string[]]>([
    ['errors', ['Broken 00000', 'Broken 00001']],
    ['warnings', ['Doubtful 00000', 'Doubtful 00001', 'Doubtful 00002']],
    ['inOrder', ['Kept 00000', 'Kept 00001']],
    ['partly', ['Half known 00000']],
    ['onPurpose', ['Kept 00000', 'Kept 00001']],
    ['notChecked', ['New 00000', 'New 00001']],
  ])('is narrowed down to %s', async (state, expected) => {
    const found = await filtered(state);

    expect([titles(found), found.pagination.total]).toEqual([expected, expected.length]);
  });

  it('keeps its other filters, its order and its pages', async () => {
    const found = await filtered('warnings', {
      'filters[$and][1][title][$ne]': 'Doubtful 00001',
      sort: 'title:DESC',
      pageSize: 1,
      page: 2,
    });

    expect([titles(found), found.pagination]).toEqual([
      ['Doubtful 00000'],
      expect.objectContaining({ total: 2, pageCount: 2 }),
    ]);
  });

  it('is narrowed down by the checks of its own language and type', async () => {
    await app.strapi.db.query(REPORT).create({
      data: { type: 'api::page.page', entry: 'New-00000', language: 'en', errors: 1 },
    });
    expect(titles(await filtered('errors', { locale: 'nb' }))).toEqual([]);
    expect(titles(await filtered('notChecked', { locale: 'nb' }))).toEqual([]);
    expect(titles(await filtered('errors'))).not.toContain('New 00000');
  });

  it('refuses a state that there is not, and does not ask where nothing is checked', async () => {
    const query = (state: string) => ({ 'filters[$and][0][newsroomState][$eq]': state });

    expect((await app.admin.get(list(ARTICLE)).query(query('perfect'))).status).toBe(400);
    expect((await app.admin.get(list(AUTHOR)).query(query('errors'))).status).toBe(200);
    expect((await app.http.get(list(ARTICLE)).query(query('errors'))).status).toBe(401);
  });

  it('is as quick and right with more entries than a query has variables', async () => {
    await insert(10_100, 'Sound', {});

    const sound = await filtered('inOrder', {
      'filters[$and][1][title][$startsWith]': 'Sound',
      page: 3,
      pageSize: 100,
    });

    expect([titles(sound)[0], sound.pagination.total]).toEqual(['Sound 00200', 10_100]);
    expect((await filtered('errors')).pagination.total).toBe(2);
    await insert(10_100, 'Unsound', { errors: 1 });
    const query = { 'filters[$and][0][newsroomState][$eq]': 'errors' };
    expect((await app.admin.get(list(ARTICLE)).query(query).expect(400)).body.error.message).toContain('too many');
    expect((await filtered('notChecked')).pagination.total).toBe(2);
  });
});
