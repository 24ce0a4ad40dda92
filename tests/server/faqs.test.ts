import type { Agent } from 'supertest';
import type { Finding } from '../../engine';
import { dismissalKey } from '../../shared/dismissals';
import { type TestApp, startApp } from '../app/start';
import { ARTICLE, FAQ, TEXT } from './entries';

const RULE = 'duplicate/faq';
const READ = 'plugin::content-manager.explorer.read';

let app: TestApp;
beforeAll(async () => {
  app = await startApp({ config: { scan: { cron: false } } });
  await app.strapi.plugin('i18n').service('locales').create({ code: 'nb', name: 'Norsk' });
});
afterAll(() => app?.destroy());

const service = (name: string) => app.strapi.plugin('newsroom').service(name);
const documents = (uid = FAQ) => app.strapi.documents(uid as never);
const faq = async (question: string | null, answer = 'Four euros.', more: object = {}): Promise<string> =>
  (await documents().create({ data: { question, answer }, ...more } as never)).documentId;
const embed = (...faqs: string[]) => ({ __component: 'newsroom.faq-embed', faqs });
const article = async (title: string, faqs: readonly string[], more: object = {}): Promise<string> =>
  (await documents(ARTICLE).create({ data: { title, body: [TEXT, embed(...faqs)] }, ...more } as never)).documentId;
const OUT = { status: 'published' };
const publish = (documentId: string, uid = FAQ) => documents(uid).publish({ documentId } as never);
const warningsOf = async (documentId: string, uid = FAQ, locale = 'en'): Promise<Finding[]> => {
  const { findings } = await service('checks').check(uid, { documentId, locale });
  return (findings as Finding[]).filter(({ rule }) => rule === RULE);
};
const get = (path: string, query: object, agent: Agent = app.admin) => agent.get(`/newsroom/faqs/${path}`).query(query);

describe('the same question in two entries', () => {
  it('is said of each, and of the articles that show the one that is used less', async () => {
    const first = await faq('What does the ferry cost?', 'Four euros.', OUT);
    const second = await faq('What does the ferry cost', 'Five euros.', OUT);
    const [many, few] = [await article('Ferry to stay', [first]), await article('Quay to close', [second])];
    await article('Pier to open', [first], OUT);
    await faq('What does the ferry cost?', 'Fire euro.', { locale: 'nb' });

    expect(await warningsOf(first)).toMatchObject([{ severity: 'warning', params: { entry: second, used: 1 } }]);
    expect(await warningsOf(second)).toMatchObject([
      { params: { entry: first, used: 2 }, place: { path: 'question' } },
    ]);
    expect(await warningsOf(many, ARTICLE)).toEqual([]);
    expect(await warningsOf(few, ARTICLE)).toMatchObject([
      {
        params: { entry: first, used: 2 },
        excerpt: 'What does the ferry cost',
        place: { path: 'body.1.faqs' },
      },
    ]);
    await service('reports').settled();
    const { body } = await app.admin.get('/newsroom/findings').query({ rule: RULE, documentId: few });
    expect(body.data).toHaveLength(1);
  });

  it('may be on purpose: that holds for these two entries', async () => {
    const first = await faq('Where does the tram stop?');
    const second = await faq('Where does the tram stop?');
    const [{ rule, severity, message, params, excerpt }] = (await warningsOf(first)) as [Finding];
    const key = dismissalKey({ ...((await warningsOf(first))[0] as Finding) });
    const said = { key, rule, severity, message, params, excerpt, kind: 'meant', reason: '', until: null };
    await app.admin
      .post('/newsroom/dismissals')
      .send({ uid: FAQ, documentId: first, locale: 'en', ...said })
      .expect(201);

    expect(await warningsOf(first)).toEqual([]);
    await article('Tram to stop', [second]);
    expect(await warningsOf(first)).toEqual([]);
    await faq('Where does the tram stop?');
    expect(await warningsOf(first)).toHaveLength(1);
  });

  it('is told of what is being written, and of what a form has connected', async () => {
    const first = await faq('How old is the mill?', 'Ninety years.', OUT);
    const second = await faq('How old is that?', 'Ninety years.');
    const mill = await article('Mill turns', [first], OUT);
    const shown = { block: expect.any(Number), faqs: [{ id: expect.any(Number), documentId: second }] };
    const written = { locale: 'en', documentId: second, question: 'How old is the mill' };

    expect((await get('same', { ...written, question: 'How old is that?' }).expect(200)).body.data).toEqual([]);
    const { data } = (await get('same', written).expect(200)).body;
    expect(data).toEqual([
      {
        faq: null,
        question: 'How old is the mill',
        other: { id: expect.any(Number), documentId: first },
        text: 'How old is the mill?',
        used: 1,
        shown: null,
      },
    ]);
    const { documentId: _, ...fresh } = written;
    expect((await get('same', fresh)).body.data).toEqual(data);

    await documents().update({ documentId: second, data: { question: 'How old is the mill' } } as never);
    const other = await article('Mill stands', [second]);
    const ofOther = { locale: 'en', documentId: other };
    expect((await get('same-shown', ofOther).expect(200)).body.data).toMatchObject([{ faq: second, shown }]);
    expect((await get('same-shown', { locale: 'en', connected: second })).body.data).toMatchObject([
      { faq: second, other: { documentId: first }, shown: null },
    ]);
    expect((await get('same-shown', { locale: 'en', documentId: mill })).body.data).toEqual([]);
  });

  it('is told only to those who may read both', async () => {
    const first = await faq('Who built the pier?');
    await faq('Who built the pier?');
    const written = { locale: 'en', question: 'Who built the pier?' };
    const some = await app.loginWith([`${READ} ${FAQ}(question)`]);
    const own = await app.loginWith([`${READ} ${FAQ} admin::is-creator`]);

    expect((await get('same', written)).body.data).toHaveLength(2);
    expect((await get('same', written, some)).body.data).toEqual([]);
    expect((await get('same', written, own)).body.data).toEqual([]);
    await get('same', { ...written, documentId: first }, own).expect(403);
    await get('same', { ...written, locale: 'xx' }).expect(400);
    await get('same', { ...written, question: 'x'.repeat(1001) }).expect(400);
  });
});

describe('the order in which an article shows its entries', () => {
  const draftOrder = async (documentId: string, locale = 'en'): Promise<string[]> => {
    const populate = { body: { on: { 'newsroom.faq-embed': { populate: { faqs: true } } } } };
    const found = await documents(ARTICLE).findOne({ documentId, locale, populate } as never);
    const [block] = (found as unknown as { body: { faqs: { documentId: string }[] }[] }).body;
    return block?.faqs.map((one) => one.documentId) ?? [];
  };
  const shownOrder = async (slug: string, locale = 'en') => {
    const { data } = (await app.http.get(`/api/newsroom/articles/by-slug/${slug}`).query({ locale }).expect(200)).body;
    const graph = data.jsonLd['@graph'] as { '@type': string; mainEntity?: { name: string }[] }[];
    return {
      block: data.blocks.find((one: { faqs?: string[] }) => one.faqs).faqs,
      parts: data.faqs.map((one: { documentId: string }) => one.documentId),
      html: [...data.html.matchAll(/<dt>(?:<[^>]+>)*([^<]+)/g)].map((match: string[]) => match[1]),
      jsonLd: graph.find((node) => node['@type'] === 'FAQPage')?.mainEntity?.map(({ name }) => name),
    };
  };
  const QUESTIONS = ['Why one?', 'Why two?', 'Why three?', 'Why four?', 'Why five?', 'Why six?', 'Why seven?'];
  const whole = (ids: readonly string[], all: readonly string[]) => {
    const names = ids.map((id) => QUESTIONS[all.indexOf(id)]);
    return { block: ids, parts: ids, html: names, jsonLd: names };
  };

  it('is what editors gave it, dragged, published, and published anew; so it is when an entry is', async () => {
    const all = await Promise.all(QUESTIONS.map((question) => faq(question, 'So.', OUT)));
    const [one, two, three, four, five, six, seven] = all as [string, string, string, string, string, string, string];
    const given = [three, one, seven, two, six, four, five];
    const documentId = await article('In this order', given, OUT);
    expect(await shownOrder('in-this-order')).toEqual(whole(given, all));

    // As a drag in the relation's list is sent.
    const url = `/content-manager/collection-types/${ARTICLE}/${documentId}`;
    const { body } = await app.admin.get(url).expect(200);
    const rows = (await app.strapi.db.query(FAQ).findMany({ where: { publishedAt: null } })) as {
      id: number;
      documentId: string;
    }[];
    const moved = { id: rows.find((row) => row.documentId === five)?.id, documentId: five, locale: 'en' };
    const position = { before: one, locale: 'en', status: 'draft' };
    const blocks = (body.data.body as { __component: string }[]).map((block) =>
      block.__component === 'newsroom.faq-embed'
        ? { ...block, faqs: { connect: [{ ...moved, position }], disconnect: [] } }
        : block,
    );
    await app.admin
      .put(url)
      .send({ ...body.data, body: blocks })
      .expect(200);
    const dragged = [three, five, one, seven, two, six, four];
    expect(await draftOrder(documentId)).toEqual(dragged);
    expect(await shownOrder('in-this-order')).toEqual(whole(given, all));
    await publish(documentId, ARTICLE);
    expect(await shownOrder('in-this-order')).toEqual(whole(dragged, all));

    // An entry that is published anew has another row, one that is withdrawn has none for a while.
    for (const entry of [one, four, three]) await publish(entry);
    expect(await shownOrder('in-this-order')).toEqual(whole(dragged, all));
    for (const entry of [seven, three]) await documents().unpublish({ documentId: entry } as never);
    expect((await shownOrder('in-this-order')).block).toEqual([five, one, two, six, four]);
    for (const entry of [three, seven]) await publish(entry);
    expect(await shownOrder('in-this-order')).toEqual(whole(dragged, all));
    expect(await draftOrder(documentId)).toEqual(dragged);

    await publish(documentId, ARTICLE);
    expect(await shownOrder('in-this-order')).toEqual(whole(dragged, all));
    await documents(ARTICLE).discardDraft({ documentId } as never);
    expect(await draftOrder(documentId)).toEqual(dragged);
  });

  it('is each language its own', async () => {
    const all = await Promise.all(QUESTIONS.slice(0, 3).map((question) => faq(question, 'So.', OUT)));
    for (const [index, documentId] of all.entries())
      await documents().update({
        documentId,
        locale: 'nb',
        data: { question: `Hvorfor ${index}?`, answer: 'Derfor.' },
        ...OUT,
      } as never);
    const documentId = await article('In two languages', all, OUT);
    const backwards = all.toReversed();
    await documents(ARTICLE).update({
      documentId,
      locale: 'nb',
      data: { title: 'To språk', slug: 'to-sprak', body: [TEXT, embed(...backwards)] },
      ...OUT,
    } as never);
    for (const entry of all)
      for (const locale of ['en', 'nb']) await documents().publish({ documentId: entry, locale } as never);

    expect((await shownOrder('in-two-languages')).block).toEqual(all);
    expect(await shownOrder('to-sprak', 'nb')).toMatchObject({
      block: backwards,
      jsonLd: ['Hvorfor 2?', 'Hvorfor 1?', 'Hvorfor 0?'],
    });
    expect([await draftOrder(documentId), await draftOrder(documentId, 'nb')]).toEqual([all, backwards]);
  });
});

describe('where an entry stands', () => {
  const uses = (documentId: string, agent?: Agent) => get('uses', { locale: 'en', documentId }, agent);

  it('is told of drafts and pages, to those who may see them', async () => {
    const canal = await faq('How wide is the canal?', 'It is 14 metres wide.', OUT);
    await article('Canal widened', [canal], OUT);
    await article('Another canal', [canal]);

    expect((await uses(canal).expect(200)).body.data).toMatchObject({
      used: 2,
      usedIn: [
        { title: 'Another canal', isPublished: false },
        { title: 'Canal widened', isPublished: true },
      ],
      questions: [],
    });
    const some = await app.loginWith([`${READ} ${FAQ}`]);
    expect((await uses(canal, some)).body.data).toMatchObject({ used: 2, usedIn: [] });
  });

  it('an answer without a question gets those that others ask whose answers are alike, and no other', async () => {
    const answer = 'Dogs travel free on the lower deck, with a muzzle and on a lead.';
    await faq('May my dog come along?', answer);
    await faq('May my dog come along?', `${answer} Cats do too.`);
    await faq(null, answer);
    await faq('How wide is the lock?', 'It is 14 metres wide.');
    const [lost, empty] = [await faq(null, 'Dogs travel free on the lower deck, with a muzzle.'), await faq(null, '')];

    expect((await uses(lost)).body.data.questions).toEqual(['May my dog come along?']);
    expect((await uses(empty)).body.data.questions).toEqual([]);
    const some = await app.loginWith([`${READ} ${FAQ}(answer)`]);
    expect((await uses(lost, some)).body.data.questions).toEqual([]);
    const { findings } = await service('checks').check(FAQ, { documentId: lost, locale: 'en' });
    expect(findings).toContainEqual(
      expect.objectContaining({
        rule: 'faq/answer-without-question',
        place: { path: 'question', start: 0, end: 0 },
        fixes: [{ kind: 'pick', label: 'write', steps: [] }],
      }),
    );
  });
});
