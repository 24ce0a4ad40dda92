import { importPage } from '../../importer';
import { IMPORT_LIMITS, type ImportRequest } from '../../shared/contracts/import';
import { IMPORT_PERMISSION } from '../../shared/permissions';
import { type TestApp, startApp } from '../app/start';
import { ARTICLE, AUTHOR, FACT_BOX, FAQ, QUESTION, SECTION } from './entries';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
  await app.strapi.plugin('i18n').service('locales').create({ code: 'de', name: 'Deutsch' });
});
afterAll(() => app?.destroy());

const PAGE = `The harbour wakes before the town

By Ines Holm, Transport correspondent

The first ferry leaves Velmar at four, and on most days it carries more bread than people. The bakers of the island have sent their boxes over since the war.

Did you know? The ferry has missed only eleven crossings in forty years.

Who travels at night

Most of the passengers are nurses on their way home. They sleep on the upper deck, under the lamps.

| Boat | Leaves | Seats |
|---|---|---|
| Aske | 04:00 | 120 |
| Brana | 05:30 | 90 |

Frequently Asked Questions

Q: Can I take a bicycle?
A: Yes, for five euros, if there is room on the lower deck.

Q: Is there a café on board?
A: There is one on the Aske, open from five o'clock.
`;

const requestOf = (more: Partial<ImportRequest> = {}): ImportRequest => ({
  text: PAGE,
  off: [],
  keep: [],
  title: 'The harbour wakes before the town',
  slug: null,
  section: { name: 'Transport' },
  author: { name: 'Ines Holm' },
  ...more,
});

const importing = (more: Partial<ImportRequest> = {}) => app.admin.post('/newsroom/import').send(requestOf(more));
const planning = (more: object = {}) =>
  app.admin
    .post('/newsroom/import/plan')
    .send({ text: PAGE, title: null, slug: null, section: null, author: null, ...more });

const count = (uid: string) => app.strapi.db.query(uid).count({});
const countAll = async () => Promise.all([ARTICLE, FACT_BOX, FAQ, QUESTION, AUTHOR, SECTION].map(count));

describe('a pasted page', () => {
  it('becomes drafts: an article with its parts at their places, its author and its section', async () => {
    const { status, body } = await importing();

    expect(status).toBe(201);
    expect(body.data.article).toMatchObject({ slug: 'the-harbour-wakes-before-the-town', locale: 'en', reused: false });
    const article = await app.strapi.documents(ARTICLE as never).findOne({
      documentId: body.data.article.documentId,
      populate: {
        section: true,
        authors: true,
        createdBy: true,
        body: {
          on: {
            'newsroom.prose': true,
            'newsroom.table': true,
            'newsroom.fact-box-embed': { populate: { factBox: true } },
            'newsroom.faq-embed': { populate: { faqs: true } },
          },
        },
      } as never,
    });
    expect(article).toMatchObject({
      title: 'The harbour wakes before the town',
      publishedAt: null,
      section: { name: 'Transport', slug: 'transport' },
      authors: [{ name: 'Ines Holm', role: 'Transport correspondent' }],
      createdBy: { firstname: 'Ines' },
      wordCount: expect.any(Number),
    });
    const blocks = (article as unknown as { body: { __component: string }[] }).body;
    expect(blocks).toContainEqual(
      expect.objectContaining({
        factBox: expect.objectContaining({ body: expect.stringContaining('eleven crossings') }),
      }),
    );
    expect(blocks).toContainEqual(
      expect.objectContaining({
        faqs: [expect.anything(), expect.objectContaining({ question: 'Is there a café on board?' })],
      }),
    );
    expect(blocks).toContainEqual(expect.objectContaining({ grid: expect.objectContaining({ headerRows: 1 }) }));
  });

  it('makes nothing twice but the article, and says so', async () => {
    await importing();
    const before = await countAll();

    const { body } = await importing();

    const after = await countAll();
    expect(after).toEqual([before[0]! + 1, ...before.slice(1)]);
    expect(body.data.parts.length).toBeGreaterThanOrEqual(5);
    expect(body.data.parts.every(({ reused }: { reused: boolean }) => reused)).toBe(true);
    expect(body.data.article.slug).toMatch(/^the-harbour-wakes-before-the-town-\d+$/);
  });

  it('makes its drafts in the language that was chosen', async () => {
    const { body } = await importing({ locale: 'de', title: 'Der Hafen' });

    expect(body.error).toBeUndefined();
    expect(body.data.article.locale).toBe('de');
    const languages = await app.strapi.db.query(ARTICLE).findMany({ where: { title: 'Der Hafen' } });
    expect(languages.map(({ locale }) => locale)).toEqual(['de']);
    const authors = await app.strapi.db.query(AUTHOR).findMany({ where: { name: 'Ines Holm' } });
    expect(new Set(authors.map(({ documentId }) => documentId)).size).toBe(1);
  });

  it('keeps a byline that is no author in its notes', async () => {
    const { body } = await importing({ author: null });

    const [row] = await app.strapi.db.query(ARTICLE).findMany({ where: { documentId: body.data.article.documentId } });
    expect(row.importNotes).toContain('Byline: Ines Holm');
  });

  it('keeps what was switched off as it was, and a text that was to be taken off', async () => {
    const text = `${PAGE}\nADVERTISEMENT\n\n| Boat | Seats |\n|---|---|\n| Aske |\n| Brana | 90 |\n`;
    const { repairs, removed } = importPage(text, { language: 'en' });
    const [off, keep] = [repairs.map(({ id }) => id), removed.map(({ id }) => id)];
    expect([off.length, keep.length]).toEqual([1, 1]);

    const { status, body } = await importing({ text, off, keep, title: 'Left alone' });

    expect(status).toBe(201);
    const article = await app.strapi
      .documents(ARTICLE as never)
      .findOne({ documentId: body.data.article.documentId, populate: ['body'] as never });
    expect(JSON.stringify(article)).toContain('ADVERTISEMENT');
    expect(JSON.stringify(article)).toContain('["Aske"]');
  });

  it('brings questions whose names the page had printed before, so that they may go out again', async () => {
    const text = PAGE.replace(
      'Frequently',
      'Reader Question: “Will it stop at Aske?” – *Sarah J., London*\n\nA: From May.\n\nFrequently',
    );
    const { body } = await importing({ text, title: 'Asked before', slug: 'asked-before' });

    await app.strapi.documents(ARTICLE as never).publish({ documentId: body.data.article.documentId });

    const page = await app.http.get('/api/newsroom/articles/by-slug/asked-before').expect(200);
    expect(page.body.data.readerQuestions).toMatchObject([
      { question: 'Will it stop at Aske?', askedBy: 'Sarah J.', place: 'London', answerMarkdown: 'From May.' },
    ]);
  });

  it.each([
    ['opinion', 'opinion'],
    ['poem', 'news'],
  ])('of the kind %p becomes an article of the kind %p', async (said, kind) => {
    const text = `---\ntitle: Bread first\nkind: ${said}\n---\n\nThe ferry should carry bread first.\n`;

    const { body } = await importing({ text, title: 'Bread first' });

    const [row] = await app.strapi.db.query(ARTICLE).findMany({ where: { documentId: body.data.article.documentId } });
    expect(row.kind).toBe(kind);
  });

  it('makes an author of everybody whom the byline names', async () => {
    const text = PAGE.replace(/^by .*$/im, 'by Ines Holm and Ole Brandt');
    const { status, body } = await importing({ text, author: { name: 'Ines Holm and Ole Brandt' } });

    expect(status).toBe(201);
    const article = await app.strapi
      .documents(ARTICLE as never)
      .findOne({ documentId: body.data.article.documentId, populate: { authors: true } as never });
    expect(article).toMatchObject({ authors: [{ name: 'Ines Holm' }, { name: 'Ole Brandt' }] });
  });

  it('is made without a title', async () => {
    const { status, body } = await importing({ title: null });

    expect(status).toBe(201);
    expect(body.data.article).toMatchObject({ name: '', slug: null });
  });

  it('leaves nothing behind when the database fails in the middle', async () => {
    const before = await countAll();
    const text = PAGE.replace('a bicycle', 'a tricycle').replace('eleven', 'twelve');
    const remove = app.strapi.documents.use(((context: { uid: string; action: string }, next: () => unknown) => {
      if (context.uid === FAQ && context.action === 'create') throw new Error('The disk is full');
      return next();
    }) as never) as unknown as () => void;

    app.strapi.log.silent = true;
    const { status } = await importing({ text, section: { name: 'Brand new' }, author: { name: 'Brand New' } });
    app.strapi.log.silent = false;
    remove();

    expect(status).toBe(500);
    expect(await countAll()).toEqual(before);
  });
});

describe('a page that cannot be imported', () => {
  it.each([
    ['an empty one', ' \n ', 'There is no text to import'],
    ['a binary file', 'PNG\0\u0001', 'The request holds the character U+0000: this is binary, not a text'],
    ['one that is too long', 'a'.repeat(IMPORT_LIMITS.text + 1), 'The page is longer than 250,000 characters'],
  ])('is refused in words: %s', async (_, text, message) => {
    const before = await countAll();

    const { status, body } = await importing({ text });

    expect({ status, message: body.error.message }).toEqual({ status: 400, message });
    expect(await countAll()).toEqual(before);
  });

  it('weighs as much as may be sent, in any script', async () => {
    const text = '橋'.repeat(IMPORT_LIMITS.text);

    expect((await importing({ text, title: 'A long one' })).status).toBe(201);
  });

  it.each([{ off: ['gone'] }, { keep: ['gone'] }])('is not the one of the preview: %p', async (changes) => {
    const before = await countAll();

    const { status, body } = await importing(changes);

    const message = 'The page has changed since the preview was made; paste it again';
    expect({ status, message: body.error.message }).toEqual({ status: 400, message });
    expect(await countAll()).toEqual(before);
  });

  it('names a language the site doesn’t have', async () => {
    const { status, body } = await importing({ locale: 'xx' });

    expect({ status, message: body.error.message }).toEqual({
      status: 400,
      message: 'There is no language “xx” on this site',
    });
  });

  it('names a section that is gone', async () => {
    const { status, body } = await importing({ section: { documentId: 'gone' } });

    expect(status).toBe(400);
    expect(body.error.details.errors[0].path).toEqual(['section']);
  });

  it('belongs to somebody without the permission', async () => {
    const editor = await app.loginWith(['plugin::upload.read']);

    expect((await editor.post('/newsroom/import').send(requestOf())).status).toBe(403);
    expect((await editor.post('/newsroom/import/plan').send({})).status).toBe(403);
    expect((await app.http.post('/newsroom/import').send(requestOf())).status).toBe(401);
  });

  it('is taken from somebody who has it', async () => {
    const importer = await app.loginWith([IMPORT_PERMISSION]);

    expect((await importer.post('/newsroom/import').send(requestOf())).status).toBe(201);
  });
});

describe('the plan', () => {
  it('says what the drafts would meet, and writes nothing', async () => {
    await importing({ slug: 'in-the-way' });
    const before = await countAll();

    const { status, body } = await planning({ slug: 'in-the-way', section: 'transport', author: 'ines holm' });

    expect(status).toBe(200);
    expect(body.data).toMatchObject({
      slug: 'in-the-way-2',
      slugTakenBy: { title: 'The harbour wakes before the town', state: 'draft' },
      section: { name: 'Transport' },
      author: { name: 'Ines Holm' },
      importedBefore: { title: 'The harbour wakes before the town', locale: 'en' },
    });
    expect(body.data.locales).toContainEqual({ code: 'en', name: 'English (en)', isDefault: true });
    expect(body.data.sections).toContainEqual(expect.objectContaining({ name: 'Transport' }));
    expect(await countAll()).toEqual(before);
  });

  it('finds an earlier import in the asked language, else in another', async () => {
    const text = PAGE.replace('eleven', 'thirteen');
    const german = (await importing({ text, locale: 'de', title: 'Hafen' })).body.data.article.documentId;
    const alone = (await planning({ text, locale: 'en' })).body.data.importedBefore;
    const english = (await importing({ text, locale: 'en', title: 'Harbour' })).body.data.article.documentId;

    const before = async (locale: string) => (await planning({ text, locale })).body.data.importedBefore;

    expect(alone).toEqual({ documentId: german, title: 'Hafen', locale: 'de' });
    expect(await before('de')).toEqual({ documentId: german, title: 'Hafen', locale: 'de' });
    expect(await before('en')).toEqual({ documentId: english, title: 'Harbour', locale: 'en' });
  });

  it('finds nothing in the way of a new page', async () => {
    const { body } = await planning({ text: 'Another page altogether.', title: 'Quite new' });

    expect(body.data).toMatchObject({
      slug: 'quite-new',
      slugTakenBy: null,
      section: null,
      author: null,
      importedBefore: null,
    });
  });
});
