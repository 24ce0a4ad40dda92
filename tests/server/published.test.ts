/** Ready-made pages: right after whatever changes what they show, on every instance, and after a restart. */
import { createPublishedService } from '../../server/src/services/published';
import { type TestApp, startApp } from '../app/start';
import { ARTICLE, AUTHOR, CORRECTION, FACT_BOX, FAQ, QUESTION, SECTION, SOURCE, TAG, TEXT, prose } from './entries';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
  await app.strapi.plugin('i18n').service('locales').create({ code: 'de', name: 'Deutsch' });
});
afterAll(() => app?.destroy());

type Data = Record<string, unknown>;

const documents = (uid: string) => app.strapi.documents(uid as never);
const create = async (uid: string, data: Data, status: 'draft' | 'published' = 'draft') =>
  ((await documents(uid).create({ data: data as never, status } as never)) as unknown as { documentId: string })
    .documentId;
const update = (uid: string, documentId: string, data: Data) =>
  documents(uid).update({ documentId, data: data as never } as never);
const get = (path: string) => app.http.get(`/api/newsroom${path}`);
const page = async (slug: string) => (await get(`/articles/by-slug/${slug}`).expect(200)).body.data;
const published = () => app.strapi.plugin('newsroom').service('published');
const rows = (where: object) => app.strapi.db.query('plugin::newsroom.published').findMany({ where });

/** The page before and after something is done, both as the first request after it sees them. */
async function around(slug: string, change: () => Promise<unknown>) {
  const before = await page(slug);
  await change();
  return { before, after: await page(slug) };
}

describe('a page that is ready made', () => {
  it('is kept when its article is published, and made by no request', async () => {
    const body = [prose('The **Harbour** line runs again.')];
    const entry = await create(ARTICLE, { title: 'Made ready', standfirst: 'By ALL', body }, 'published');
    await published().settled();

    const [row] = await rows({ entry });
    const answer = await get('/articles/by-slug/made-ready').expect(200);

    expect(row).toMatchObject({ entry, language: 'en', slug: 'made-ready', mark: null });
    expect(JSON.parse(row.page)).toEqual(answer.body.data);
    expect(row.search).toBe('made ready\nby all\nthe harbour line runs again.');
    expect(answer.headers).toMatchObject({
      etag: `"${row.revision}"`,
      'content-type': 'application/json; charset=utf-8',
    });
  });

  it('is gone with its article, in the languages that are taken off', async () => {
    const entry = await create(ARTICLE, { title: 'Two languages', body: [TEXT] }, 'published');
    const german = { locale: 'de', status: 'published', data: { title: 'Zwei Sprachen', body: [TEXT] } };
    await documents(ARTICLE).update({ documentId: entry, ...german } as never);
    expect((await page('two-languages')).alternates).toEqual([{ locale: 'de', slug: 'zwei-sprachen', url: null }]);

    await documents(ARTICLE).unpublish({ documentId: entry, locale: 'de' } as never);
    expect((await page('two-languages')).alternates).toEqual([]);
    await get('/articles/by-slug/zwei-sprachen?locale=de').expect(410);

    await documents(ARTICLE).delete({ documentId: entry, locale: '*' } as never);
    await get('/articles/by-slug/two-languages').expect(410);
    expect(await rows({ entry })).toEqual([]);
  });

  it('shows the new text of a fact box at once, and that it has changed', async () => {
    const factBox = await create(FACT_BOX, { title: 'How many', body: 'It carried 41,000 people.' }, 'published');
    const body = [TEXT, { __component: 'newsroom.fact-box-embed', factBox }];
    await create(ARTICLE, { title: 'With a box', body }, 'published');

    const { before, after } = await around('with-a-box', async () => {
      await update(FACT_BOX, factBox, { body: 'It carried 52,000 people.' });
      await documents(FACT_BOX).publish({ documentId: factBox } as never);
    });

    expect(before.factBoxes[0].markdown).toBe('It carried 41,000 people.');
    expect(after.factBoxes[0].markdown).toBe('It carried 52,000 people.');
    expect(after.updatedAt > before.updatedAt).toBe(true);
    await published().settled();
    expect(await page('with-a-box')).toEqual(after);
  });

  it('drops a fact box that is taken off, and says when', async () => {
    const factBox = await create(FACT_BOX, { title: 'For a while', body: 'It ran on Sundays.' }, 'published');
    const body = [TEXT, { __component: 'newsroom.fact-box-embed', factBox }];
    await create(ARTICLE, { title: 'Box for a while', body }, 'published');

    const { before, after } = await around('box-for-a-while', () =>
      documents(FACT_BOX).unpublish({ documentId: factBox } as never),
    );

    expect([before.factBoxes.length, after.factBoxes.length, after.blocks.length]).toEqual([1, 0, 1]);
    expect(after.updatedAt > before.updatedAt).toBe(true);
  });

  it('shows again what comes back: a fact box, a related article', async () => {
    const factBox = await create(FACT_BOX, { title: 'On and off', body: 'It runs again.' }, 'published');
    const related = await create(ARTICLE, { title: 'On and off too', body: [TEXT] }, 'published');
    const body = [TEXT, { __component: 'newsroom.fact-box-embed', factBox }];
    await create(ARTICLE, { title: 'Comes and goes', body, related: [related] }, 'published');
    const shown = async () => {
      await published().settled();
      const { factBoxes, related: beside } = await page('comes-and-goes');
      return [factBoxes.length, beside.length];
    };
    expect(await shown()).toEqual([1, 1]);

    await documents(FACT_BOX).unpublish({ documentId: factBox } as never);
    await documents(ARTICLE).unpublish({ documentId: related } as never);
    expect(await shown()).toEqual([0, 0]);

    await documents(FACT_BOX).publish({ documentId: factBox } as never);
    await documents(ARTICLE).publish({ documentId: related } as never);
    expect(await shown()).toEqual([1, 1]);
  });

  it('says when it changed last, whatever is published later in another language', async () => {
    const source = await create(SOURCE, { name: 'Old name' });
    const factBox = await create(FACT_BOX, { title: 'Sourced', body: 'It is.', sources: [source] }, 'published');
    const body = [TEXT, { __component: 'newsroom.fact-box-embed', factBox }];
    const entry = await create(ARTICLE, { title: 'Changed once', body }, 'published');
    await update(SOURCE, source, { name: 'New name' });
    // A reader would not wait for it for long.
    await published().settled();
    const { updatedAt } = await page('changed-once');

    const german = { locale: 'de', status: 'published', data: { title: 'Auch deutsch', body: [TEXT] } };
    await documents(ARTICLE).update({ documentId: entry, ...german } as never);
    await published().settled();

    const after = await page('changed-once');
    expect([after.updatedAt, after.alternates.length]).toEqual([updatedAt, 1]);
  });

  it('is not news for a question that is only a draft', async () => {
    const article = await create(ARTICLE, { title: 'Asked about', body: [TEXT] }, 'published');
    const before = await page('asked-about');

    await create(QUESTION, { article, question: 'Is it late?' });
    await published().settled();

    expect(await page('asked-about')).toEqual(before);
  });

  it('names no language that the site has no more', async () => {
    const locale = await app.strapi.plugin('i18n').service('locales').create({ code: 'nl', name: 'Nederlands' });
    const entry = await create(ARTICLE, { title: 'In Dutch too', body: [TEXT] }, 'published');
    const dutch = { locale: 'nl', status: 'published', data: { title: 'Ook Nederlands', body: [TEXT] } };
    await documents(ARTICLE).update({ documentId: entry, ...dutch } as never);
    expect((await page('in-dutch-too')).alternates).toHaveLength(1);

    await app.strapi.plugin('i18n').service('locales').delete({ id: locale.id });

    expect((await page('in-dutch-too')).alternates).toEqual([]);
    expect(await rows({ language: 'nl' })).toEqual([]);
  });

  it('shows new names of sections, authors and tags, which is no news', async () => {
    const world = await create(SECTION, { name: 'Abroad' });
    const section = await create(SECTION, { name: 'Railways', parent: world });
    const author = await create(AUTHOR, { name: 'Ole Brandt' });
    const tag = await create(TAG, { name: 'Sleepers' });
    await create(ARTICLE, { title: 'Renamed', body: [TEXT], section, authors: [author], tags: [tag] }, 'published');

    const { before, after } = await around('renamed', async () => {
      await update(SECTION, world, { name: 'World' });
      await update(SECTION, section, { name: 'Rail' });
      await update(AUTHOR, author, { name: 'Ole Brandt-Holm' });
      await update(TAG, tag, { name: 'Night trains' });
    });

    expect(after.breadcrumb.map(({ name }: Data) => name)).toEqual(['Home', 'World', 'Rail']);
    expect([after.section.name, after.authors[0].name, after.tags[0].name]).toEqual([
      'Rail',
      'Ole Brandt-Holm',
      'Night trains',
    ]);
    expect(after.updatedAt).toBe(before.updatedAt);
  });

  it('shows corrections, sources, answers and questions as they change', async () => {
    const source = await create(SOURCE, { name: 'Yearbook' });
    const factBox = await create(FACT_BOX, { title: 'Figures', body: 'It is 29.', sources: [source] }, 'published');
    const faq = await create(FAQ, { question: 'With a bike?', answer: 'No.' }, 'published');
    const body = [
      TEXT,
      { __component: 'newsroom.fact-box-embed', factBox },
      { __component: 'newsroom.faq-embed', faqs: [faq] },
    ];
    const article = await create(ARTICLE, { title: 'All parts', body }, 'published');
    const other = await create(ARTICLE, { title: 'Other parts', body: [TEXT] }, 'published');
    await page('all-parts');
    await page('other-parts');

    await update(SOURCE, source, { name: 'Yearbook 2026' });
    await update(FAQ, faq, { answer: 'Yes.' });
    await documents(FAQ).publish({ documentId: faq } as never);
    const about = { article, question: 'Is it warm?', answer: 'It is.', state: 'answered' };
    const question = await create(QUESTION, about, 'published');
    const fault = { article, wrong: 'It was 25.', right: 'It is 29.', correctedAt: '2026-11-20T06:30:00.000Z' };
    const correction = await create(CORRECTION, fault);

    const after = await page('all-parts');
    expect(after.factBoxes[0].sources[0].name).toBe('Yearbook 2026');
    expect(after.faqs[0].answerMarkdown).toBe('Yes.');
    expect(after.readerQuestions.map((one: Data) => one.documentId)).toEqual([question]);
    expect(after.corrections.map((one: Data) => one.documentId)).toEqual([correction]);

    // It goes to another article: both are other pages now.
    await update(CORRECTION, correction, { article: other });
    expect((await page('all-parts')).corrections).toEqual([]);
    expect((await page('other-parts')).corrections).toHaveLength(1);
    await documents(CORRECTION).delete({ documentId: correction } as never);
    expect((await page('other-parts')).corrections).toEqual([]);
  });

  it('shows its related articles as they are, and none that is taken off', async () => {
    const related = await create(ARTICLE, { title: 'Beside it', body: [TEXT] }, 'published');
    await create(ARTICLE, { title: 'Has one beside it', body: [TEXT], related: [related] }, 'published');

    await update(ARTICLE, related, { title: 'Still beside it' });
    await documents(ARTICLE).publish({ documentId: related } as never);
    expect((await page('has-one-beside-it')).related.map((card: Data) => card.title)).toEqual(['Still beside it']);

    await documents(ARTICLE).unpublish({ documentId: related } as never);
    expect((await page('has-one-beside-it')).related).toEqual([]);
  });

  it('shows other words for a picture, and loses one that is deleted', async () => {
    const files = app.strapi.db.query('plugin::upload.file');
    const file = { name: 't.png', hash: 't', ext: '.png', mime: 'image/png', size: 1, provider: 'local' };
    const image = await files.create({ data: { ...file, url: '/uploads/t.png', alternativeText: 'A train' } });
    await create(ARTICLE, { title: 'With a cover', body: [TEXT], cover: { image: image.id } }, 'published');

    const { before, after } = await around('with-a-cover', () =>
      files.update({ where: { id: image.id }, data: { alternativeText: 'A blue train' } }),
    );
    expect([before.cover.alt, after.cover.alt]).toEqual(['A train', 'A blue train']);

    await files.delete({ where: { id: image.id } });
    expect((await page('with-a-cover')).cover).toBeNull();
  });

  it('keeps nothing of a change that is taken back', async () => {
    const author = await create(AUTHOR, { name: 'Anna Vik' });
    await create(ARTICLE, { title: 'Taken back', body: [TEXT], authors: [author] }, 'published');
    await page('taken-back');

    const failing = app.strapi.db.transaction(async () => {
      await update(AUTHOR, author, { name: 'Nobody' });
      throw new Error('taken back');
    });

    await expect(failing).rejects.toThrow('taken back');
    expect((await page('taken-back')).authors[0].name).toBe('Anna Vik');
  });

  it('is made anew for what was changed past Strapi, when the server starts', async () => {
    const entry = await create(ARTICLE, { title: 'Imported', body: [TEXT] }, 'published');
    await published().settled();
    const table = app.strapi.db.query('plugin::newsroom.published');
    await table.deleteMany({ where: { entry } });
    await table.create({ data: { ...(await rows({}))[0], id: undefined, entry: 'goneforever', slug: 'gone' } });

    published().check();
    await published().settled();

    expect(await rows({ entry })).toHaveLength(1);
    expect(await rows({ entry: 'goneforever' })).toEqual([]);
  });

  it('is made anew for another version of the plugin, also what that one makes while it is still running', async () => {
    const entry = await create(ARTICLE, { title: 'Old shape', body: [TEXT] }, 'published');
    await published().settled();
    const table = app.strapi.db.query('plugin::newsroom.published');
    const [{ page: made, madeWith }] = await rows({ entry });
    const makeByOther = (other: string | null) =>
      table.updateMany({ where: { entry }, data: { page: '{"old":true}', madeWith: other, mark: null } });
    const timer = jest.spyOn(globalThis, 'setTimeout');
    const other = createPublishedService({ strapi: app.strapi });

    await makeByOther(null);
    other.check();
    await other.settled();
    expect((await rows({ entry }))[0]).toMatchObject({ page: made, madeWith, mark: null });

    await makeByOther('another version');
    const later = timer.mock.calls.filter(([, milliseconds]) => Number(milliseconds) > 60_000);
    timer.mockRestore();
    expect(later).toHaveLength(1);
    later[0]![0]();
    await other.settled();
    expect((await rows({ entry }))[0]).toMatchObject({ page: made, madeWith, mark: null });
    await other.stop();
  });

  it('is made once for all who ask for it at the same time', async () => {
    const author = await create(AUTHOR, { name: 'Pia Lund' });
    await create(ARTICLE, { title: 'Much read', body: [TEXT], authors: [author] }, 'published');
    await published().settled();
    const query = jest.spyOn(app.strapi.db, 'query');

    await update(AUTHOR, author, { name: 'Pia Lunde' });
    const answers = await Promise.all(Array.from({ length: 8 }, () => page('much-read')));
    // Each page that is made asks for the corrections; the background may have made one as well.
    const made = query.mock.calls.filter(([uid]) => uid === CORRECTION).length;
    query.mockRestore();

    expect(new Set(answers.map(({ authors }) => authors[0].name))).toEqual(new Set(['Pia Lunde']));
    expect(made).toBeLessThanOrEqual(2);
  });

  it('stays right while it is published and its parts change at the same time', async () => {
    const author = await create(AUTHOR, { name: 'Name 0' });
    const factBox = await create(FACT_BOX, { title: 'Count', body: 'It is 0 now.' }, 'published');
    const body = [TEXT, { __component: 'newsroom.fact-box-embed', factBox }];
    const article = await create(ARTICLE, { title: 'Busy', body, authors: [author] }, 'published');

    // Not the article and its box at once: Strapi's own transactions can wait for each other there.
    for (let turn = 1; turn <= 5; turn++) {
      const publishBox = update(FACT_BOX, factBox, { body: `It is ${turn} now.` }).then(() =>
        documents(FACT_BOX).publish({ documentId: factBox } as never),
      );
      await Promise.all([publishBox, update(AUTHOR, author, { name: `Name ${turn}` }), page('busy')]);
      await Promise.all([documents(ARTICLE).publish({ documentId: article } as never), page('busy')]);
    }
    await published().settled();

    const after = await page('busy');
    expect([after.authors[0].name, after.factBoxes[0].markdown]).toEqual(['Name 5', 'It is 5 now.']);
  });

  it('lets articles that stand beside one another be published at the same time', async () => {
    // By a tag: articles that editors put beside one another are more than Strapi itself can publish at the same time.
    const tags = [await create(TAG, { name: 'Both' })];
    const one = await create(ARTICLE, { title: 'One of two', body: [TEXT], tags }, 'published');
    const other = await create(ARTICLE, { title: 'The other', body: [TEXT], tags }, 'published');
    const publish = (documentId: string) => documents(ARTICLE).publish({ documentId } as never);

    for (let turn = 0; turn < 5; turn++) await Promise.all([publish(one), publish(other), page('one-of-two')]);
    await published().settled();

    expect((await page('one-of-two')).related).toHaveLength(1);
    expect((await page('the-other')).related).toHaveLength(1);
  });

  it('keeps an article publishable whose page cannot be made', async () => {
    const error = jest.spyOn(app.strapi.log, 'error').mockImplementation(() => undefined as never);
    app.strapi.config.set('plugin::newsroom.site', { url: 5 });
    const entry = await create(ARTICLE, { title: 'Unmakeable', body: [TEXT] });
    await documents(ARTICLE).publish({ documentId: entry } as never);
    await published().settled();
    app.strapi.config.set('plugin::newsroom.site', {});
    expect(error).toHaveBeenCalledWith(expect.stringContaining('could not be made'), expect.any(Error));
    error.mockRestore();

    expect((await page('unmakeable')).title).toBe('Unmakeable');
  });

  it('takes no list with it that cannot be made anew', async () => {
    const author = await create(AUTHOR, { name: 'Una Berg' });
    await create(ARTICLE, { title: 'Listed once', body: [TEXT], authors: [author] }, 'published');
    await published().settled();
    const error = jest.spyOn(app.strapi.log, 'error').mockImplementation(() => undefined as never);
    app.strapi.config.set('plugin::newsroom.site', { url: 5 });
    await update(AUTHOR, author, { name: 'Una Berg-Holm' });
    const cards = async () => (await get('/article-cards?author=una-berg').expect(200)).body.data;
    await published().settled();
    const changes = published().changes();
    const asItWas = await cards();
    // What is remembered of everything else is still right.
    expect(published().changes()).toBe(changes);
    app.strapi.config.set('plugin::newsroom.site', {});
    error.mockRestore();

    expect(asItWas.map((card: Data) => card.title)).toEqual(['Listed once']);
    expect((await cards())[0].authors[0].name).toBe('Una Berg-Holm');
  });
});

describe('what many ask for at the same time', () => {
  /** Questions about published articles that the database is asked meanwhile. */
  async function questionsDuring(work: () => Promise<unknown>): Promise<number> {
    const { connection } = app.strapi.db;
    let questions = 0;
    const count = ({ sql }: { sql: string }): void => {
      if (sql.includes('newsroom_published')) questions += 1;
    };
    connection.on('query', count);
    await work();
    connection.off('query', count);
    return questions;
  }
  const titles = async (path: string) =>
    (await get(path).expect(200)).body.data.map(({ title }: { title: string }) => title);

  it('is asked once about the same list, until something changes', async () => {
    const tags = [await create(TAG, { name: 'Much listed' })];
    await create(ARTICLE, { title: 'The one', body: [TEXT], tags }, 'published');
    await published().settled();
    const all = () => Promise.all(Array.from({ length: 12 }, () => titles('/article-cards?tag=much-listed')));

    // It is remembered for half a second, which on a busy machine is not long.
    expect(await questionsDuring(all)).toBeLessThan(6);
    await create(ARTICLE, { title: 'The other', body: [TEXT], tags }, 'published');
    expect((await all()).map((list) => list.toSorted())).toEqual(Array(12).fill(['The one', 'The other']));
  });

  it('is one question about several pages, each as it is', async () => {
    const names = ['Page one', 'Page two', 'Page three', 'Page four'];
    for (const title of names) await create(ARTICLE, { title, body: [TEXT] }, 'published');
    await published().settled();
    const slugs = names.map((name) => name.toLowerCase().replace(' ', '-'));
    const pages = app.strapi.plugin('newsroom').service('pages');
    let found: { body: Buffer }[] = [];

    // Not over HTTP: nobody knows when requests arrive.
    const questions = await questionsDuring(async () => {
      found = await Promise.all(slugs.map((slug) => pages.bySlug(slug, ['en'])));
    });

    expect(found.map(({ body }) => JSON.parse(body.toString()).data.title)).toEqual(names);
    expect(questions).toBe(1);
  });
});
