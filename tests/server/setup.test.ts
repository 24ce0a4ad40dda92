import { config as settings } from '../../server/src/config';
import { READY_MADE_ROUTES, actionOf, grantPublicAccess } from '../../server/src/public-access';
import { IMPORT_PERMISSION } from '../../shared/permissions';
import { type TestApp, startApp } from '../app/start';
import { ARTICLE, FAQ, QUESTION, TEXT } from './entries';

const PERMISSION = 'plugin::users-permissions.permission';
const READY_MADE = Object.values(READY_MADE_ROUTES).map(actionOf).sort();
const PAGE_ACTION = actionOf('content.page');
/** What the first version did not have. */
const LATER = READY_MADE.filter((action) => action !== PAGE_ACTION);
const PAGE = '/api/newsroom/articles/by-slug/a-page';

const publishPage = ({ strapi }: TestApp) =>
  strapi.documents(ARTICLE as never).create({ data: { title: 'A page', body: [TEXT] } as never, status: 'published' });
const grantsOf = async ({ strapi }: TestApp): Promise<string[]> => {
  const where = { role: { type: 'public' }, action: { $startsWith: 'plugin::newsroom.' } };
  const rows = (await strapi.db.query(PERMISSION).findMany({ where })) as { action: string }[];
  return rows.map(({ action }) => action).sort();
};

describe('the first start', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp({ config: { publicAccess: 'ready-made' } });
    await publishPage(app);
  });
  afterAll(() => app?.destroy());

  it('lets the public read the pages alone, when the setting says so', async () => {
    expect(await grantsOf(app)).toEqual(READY_MADE);
    expect((await app.http.get(PAGE)).status).toBe(200);
    expect((await app.http.get('/api/newsroom/articles')).status).toBe(403);
  });

  it('leaves the defaults of users-permissions as they are', async () => {
    const where = { role: { type: 'public' }, action: 'plugin::users-permissions.auth.register' };

    expect(await app.strapi.db.query(PERMISSION).count({ where })).toBe(1);
  });

  it('makes the permissions known to the roles of the admin panel', async () => {
    const { body } = await app.admin.get('/admin/permissions');

    expect(body.data.sections.plugins).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ action: IMPORT_PERMISSION, displayName: 'Import pages', subCategory: 'import' }),
      ]),
    );
  });

  it('names questions by their words, and hides what is not for editors', async () => {
    const read = async (path: string) => (await app.admin.get(`/content-manager/${path}/configuration`)).body.data;

    expect((await read(`content-types/${FAQ}`)).contentType.settings.mainField).toBe('question');
    expect((await read(`content-types/${QUESTION}`)).contentType.settings.mainField).toBe('question');
    const embed = await read('components/newsroom.faq-embed');
    expect(embed.component.metadatas.faqs.edit.mainField).toBe('question');
    expect(JSON.stringify(embed.component.layouts)).not.toContain('carried');
    const article = await read(`content-types/${ARTICLE}`);
    expect(JSON.stringify(article.contentType.layouts)).not.toMatch(/firstPublishedAt|importSource/);
    expect(article.contentType.metadatas.wordCount.edit.editable).toBe(false);
  });

  it('is the only one that grants what was there then', async () => {
    await app.strapi.db.query(PERMISSION).deleteMany({ where: { action: { $in: READY_MADE } } });
    const { directory } = app;
    await app.destroy('keep');

    app = await startApp({ directory });

    expect(await grantsOf(app)).toEqual([]);
    expect((await app.http.get(PAGE)).status).toBe(403);
  });

  it.each([
    ['actions that were not there yet', READY_MADE.slice(1), READY_MADE.slice(0, 1)],
    ['what the first version did not know, which kept a date', '2026-01-21T09:00:00.000Z', LATER],
  ])('is followed by those of later versions, which grant %s', async (_, kept, granted) => {
    const store = app.strapi.store({ type: 'plugin', name: 'newsroom' });
    await store.set({ key: 'publicAccessGranted', value: kept });

    await grantPublicAccess(app.strapi);
    expect(await grantsOf(app)).toEqual(granted);

    await app.strapi.db.query(PERMISSION).deleteMany({ where: { action: { $in: READY_MADE } } });
    await grantPublicAccess(app.strapi);
    expect(await grantsOf(app)).toEqual([]);
  });
});

describe('without users-permissions', () => {
  it.each([
    ['all', 200],
    ['none', 401],
  ])('the setting %p is the switch: %p', async (publicAccess, status) => {
    const app = await startApp({ config: { publicAccess }, usersPermissions: false });
    await publishPage(app);

    const answer = await app.http.get(PAGE);
    await app.destroy();

    expect(answer.status).toBe(status);
  });
});

describe('the settings', () => {
  it('are refused with the words that may stand there', () => {
    expect(() => settings.validator({ publicAccess: 'everyone' as never })).toThrow(
      'publicAccess is “everyone”; it can be all, ready-made, none',
    );
  });

  it.each([false, '10 4 * * *', '*/30 * * * * *', '0 4 * * MON-FRI'])('takes %p as the time of the checks', (cron) => {
    expect(() => settings.validator({ scan: { cron }, freshness: { cron } } as never)).not.toThrow();
  });

  it.each([true, '', 'daily', '10 4 * *'])('says of %p that it is no time for the checks', (cron) => {
    for (const name of ['scan', 'freshness'])
      expect(() => settings.validator({ [name]: { cron } })).toThrow(
        `${name}.cron is “${cron}”; it can be false, or a time such as`,
      );
  });
});
