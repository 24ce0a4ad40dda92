import type { Agent } from 'supertest';
import type { Finding } from '../../engine';
import { dismissalKey } from '../../shared/dismissals';
import { type TestApp, startApp } from '../app/start';
import { ARTICLE, CORRECTION, prose } from './entries';

const RULE = 'correction/change-without-note';
const READ = 'plugin::content-manager.explorer.read';
const HOUR_MS = 3_600_000;

let app: TestApp;
beforeAll(async () => {
  app = await startApp({ config: { scan: { cron: false } } });
  await app.strapi.plugin('i18n').service('locales').create({ code: 'nb', name: 'Norsk' });
});
afterAll(() => app?.destroy());

const documents = () => app.strapi.documents(ARTICLE as never);
const wordings = (entry: string) => app.strapi.db.query('plugin::newsroom.wording').count({ where: { entry } });
const people = (count: string) =>
  `The harbour ferry carries ${count} people a day between Velmar and Norrby, all year round.`;
const cost = (sum: string) =>
  `Repairs cost the town ${sum} euros, which the council wants to pay from what it has saved.`;
const bodyOf = (...texts: string[]) => ({ body: [prose(texts.join('\n\n'))] });

/** @param ago - When it first came out, in milliseconds. */
async function published(title: string, ago = 2 * HOUR_MS): Promise<string> {
  const data = { title, ...bodyOf(people('4,100'), cost('25,000')) };
  const { documentId } = await documents().create({ data, status: 'published' } as never);
  const firstPublishedAt = new Date(Date.now() - ago).toISOString();
  await app.strapi.db.query(ARTICLE).updateMany({ where: { documentId }, data: { firstPublishedAt } });
  return documentId;
}
const save = (documentId: string, data: object) => documents().update({ documentId, data: data as never } as never);
const publish = (documentId: string) => documents().publish({ documentId } as never);
const correct = (documentId: string, more: object = {}) =>
  app.admin
    .post('/newsroom/corrections')
    .send({ documentId, locale: 'en', wrong: 'It was 4,100.', right: 'It is 5,200.', ...more })
    .expect(201);
const notesOf = async (documentId: string): Promise<Finding[]> => {
  const { findings } = await app.strapi.plugin('newsroom').service('checks').check(ARTICLE, { documentId });
  return (findings as Finding[]).filter(({ rule }) => rule === RULE);
};
const told = async (documentId: string, agent: Agent = app.admin) =>
  (await agent.get('/newsroom/since-published').query({ documentId, locale: 'en' }).expect(200)).body.data.told;

describe('a fact that is another than the one that readers know', () => {
  it('is pointed out before and after it is published, until a correction says so', async () => {
    const article = await published('Ferry counted');
    expect(await notesOf(article)).toEqual([]);
    expect(await told(article)).toEqual([people('4,100'), cost('25,000')]);

    await save(article, bodyOf(people('5,200'), cost('25,000')));
    const [note] = await notesOf(article);
    expect(note).toMatchObject({
      severity: 'info',
      params: { before: '…ferry carries 4,100 people a day…' },
      excerpt: '…ferry carries 5,200 people a day…',
      place: { path: 'body.0.markdown' },
    });
    await publish(article);
    expect(await notesOf(article)).toEqual([note]);
    const reports = app.strapi.plugin('newsroom').service('reports');
    const found = async () => {
      await reports.settled();
      return (await app.admin.get('/newsroom/findings').query({ rule: RULE })).body.data;
    };
    expect(await found()).toEqual([expect.objectContaining({ documentId: article })]);

    await correct(article);
    expect(await notesOf(article)).toEqual([]);
    expect(await found()).toEqual([]);
    expect((await told(article))[0]).toBe(people('5,200'));

    await save(article, bodyOf(people('5,200'), cost('35,000')));
    expect(await notesOf(article)).toMatchObject([{ params: { before: '…cost the town 25,000 euros,…' } }]);
    await correct(article);
    expect([await notesOf(article), await told(article)]).toEqual([[], null]);
    await publish(article);
    expect([await notesOf(article), await wordings(article)]).toEqual([[], 0]);
    expect((await told(article))[1]).toBe(cost('35,000'));
  });

  it('is not where the correction was written first', async () => {
    const article = await published('Quay measured');
    await correct(article);
    await save(article, bodyOf(people('5,200'), cost('25,000')));

    expect(await notesOf(article)).toEqual([]);
    await publish(article);
    expect([await notesOf(article), await wordings(article)]).toEqual([[], 0]);
  });

  it('is measured by what readers had first, and forgotten with the change or the article', async () => {
    const article = await published('Mill weighed');
    await save(article, bodyOf(people('5,200'), cost('25,000')));
    await publish(article);
    await save(article, bodyOf(people('5,200'), cost('35,000')));
    await publish(article);
    expect(await notesOf(article)).toHaveLength(2);

    await save(article, bodyOf(people('4,100'), cost('25,000')));
    await publish(article);
    expect([await notesOf(article), await wordings(article)]).toEqual([[], 0]);

    await save(article, bodyOf(people('5,200'), cost('25,000')));
    await publish(article);
    expect(await wordings(article)).toBe(1);
    await documents().delete({ documentId: article } as never);
    expect(await wordings(article)).toBe(0);
  });

  it('may be on purpose, without a quotation', async () => {
    const article = await published('Storm counted');
    await save(article, bodyOf(people('5,200'), cost('25,000')));
    const [{ rule, severity, message, params, excerpt }, ...others] = (await notesOf(article)) as [Finding];
    const key = dismissalKey((await notesOf(article))[0] as Finding);
    const said = { key, rule, severity, message, params, excerpt, kind: 'meant', reason: '', until: null };
    await app.admin.post('/newsroom/dismissals').send({ uid: ARTICLE, documentId: article, locale: 'en', ...said });

    expect([others, await notesOf(article)]).toEqual([[], []]);
    await publish(article);
    expect(await notesOf(article)).toEqual([]);
  });
});

describe('nothing is pointed out', () => {
  it('in the first hour, in which typing errors are mended', async () => {
    const article = await published('Lock opened', HOUR_MS / 2);
    await save(article, bodyOf(people('5,200'), cost('25,000')));

    expect([await notesOf(article), await told(article)]).toEqual([[], null]);
    await publish(article);
    expect([await notesOf(article), await wordings(article)]).toEqual([[], 0]);
  });

  it('where only the words or the order have changed', async () => {
    const article = await published('Canal cleared');
    await save(
      article,
      bodyOf(`**${cost('25 000')}**`, people('4100').replace('people', 'passengers'), 'It began in 1903.'),
    );

    expect(await notesOf(article)).toEqual([]);
    await publish(article);
    expect(await wordings(article)).toBe(0);
  });

  it('of a draft that nobody has read, of a withdrawn article, or of one in another language', async () => {
    const article = await published('Bridge lifted');
    const norwegian = { title: 'Broen løftes', ...bodyOf(people('5,200')) };
    await documents().update({ documentId: article, locale: 'nb', data: norwegian } as never);
    expect(await notesOf(article)).toEqual([]);
    await save(article, bodyOf(people('5,200')));
    await documents().unpublish({ documentId: article } as never);
    await correct(article, { locale: 'nb' });

    expect([await notesOf(article), await told(article)]).toEqual([[], null]);
    await publish(article);
    expect(await wordings(article)).toBe(0);
  });
});

it('tells what stood there only to those who may read it', async () => {
  const article = await published('Tram stopped');
  const some = await app.loginWith([`${READ} ${ARTICLE}(title)`]);
  const all = await app.loginWith([`${READ} ${ARTICLE}`]);

  expect(await told(article, some)).toBeNull();
  expect(await told(article, all)).toHaveLength(2);
  await (
    await app.loginWith([`${READ} ${CORRECTION}`])
  )
    .get('/newsroom/since-published')
    .query({ documentId: article, locale: 'en' })
    .expect(403);
});
