import type { Agent } from 'supertest';
import { obstaclesOf, sayObstacle } from '../../server/src/faqs/obstacles';
import { REPAIR_PERMISSION } from '../../shared/permissions';
import { type TestApp, startApp } from '../app/start';
import { ARTICLE, FAQ, TEXT } from './entries';

const CM = 'plugin::content-manager.explorer';
const OUT = { status: 'published' };

let app: TestApp;
beforeAll(async () => {
  app = await startApp({ config: { scan: { cron: false } } });
  await app.strapi.plugin('i18n').service('locales').create({ code: 'nb', name: 'Norsk' });
});
afterAll(() => app?.destroy());

const documents = (uid = FAQ) => app.strapi.documents(uid as never);
const faq = async (question: string, answer = 'Four euros.', more: object = {}): Promise<string> =>
  (await documents().create({ data: { question, answer }, ...more } as never)).documentId;
const embed = (...faqs: string[]) => ({ __component: 'newsroom.faq-embed', faqs });
const article = async (title: string, faqs: readonly (readonly string[])[], more: object = {}): Promise<string> =>
  (
    await documents(ARTICLE).create({
      data: { title, body: [TEXT, ...faqs.map((one) => embed(...one))] },
      ...more,
    } as never)
  ).documentId;
const rowOf = async (documentId: string, status = 'draft', locale = 'en', uid = ARTICLE) => {
  const populate = uid === ARTICLE ? { body: { on: { 'newsroom.faq-embed': { populate: { faqs: true } } } } } : {};
  return (await documents(uid).findOne({ documentId, status, locale, populate } as never)) as unknown as {
    answer?: string;
    updatedAt: string;
    body: { faqs: { documentId: string; publishedAt: string | null }[] }[];
  } | null;
};
const shown = async (documentId: string, status = 'draft', locale = 'en'): Promise<string[][]> =>
  ((await rowOf(documentId, status, locale))?.body ?? []).map(({ faqs }) => faqs.map((one) => one.documentId));
const pageOf = async (slug: string) =>
  (await app.http.get(`/api/newsroom/articles/by-slug/${slug}`).expect(200)).body.data;
const wish = (keep: string, ...others: string[]) => ({ locale: 'en', keep, others });
const plan = (keep: string, others: readonly string[], agent: Agent = app.admin) =>
  agent.get('/newsroom/faqs/merge').query({ locale: 'en', keep, others: others.join(',') });
/** As the dialog does it: what was looked at is merged. */
function merge(keep: string, others: readonly string[], more: object = {}, agent: Agent = app.admin) {
  const merged = async () => {
    const { version = '' } = (await plan(keep, others)).body.data ?? {};
    const request = { ...wish(keep, ...others), afterwards: 'delete', version, ...more };
    return agent.post('/newsroom/faqs/merge').send(request);
  };
  const sent = merged();
  return Object.assign(sent, {
    async expect(status: number) {
      const answer = await sent;
      expect([answer.status, answer.body]).toEqual([status, answer.body]);
      return answer;
    },
  });
}

describe('a merge', () => {
  it('points drafts and pages at the one that stays: every place, in order, once in a block', async () => {
    const [keep, second, third] = [
      await faq('What does the ferry cost?', 'Four euros.', OUT),
      await faq('What does the ferry cost', 'Five euros.', OUT),
      await faq('What does it cost, the ferry?', 'Six euros.'),
    ];
    const [before, after] = [await faq('When does it run?', 'Daily.', OUT), await faq('Where from?', 'Here.', OUT)];
    const both = await article(
      'Ferry to stay',
      [
        [before, second, after],
        [third, second, keep, after],
      ],
      OUT,
    );
    const draft = await article('Quay to close', [[third, before]]);
    // The page shows it, the draft no more.
    const past = await article('Pier to open', [[second]], OUT);
    await documents(ARTICLE).update({ documentId: past, data: { body: [TEXT] } } as never);
    const none = await article('Tram to stop', [[before]], OUT);
    const versions = await Promise.all(['draft', 'published'].map((status) => rowOf(both, status)));

    const { data } = (await plan(keep, [second, third]).expect(200)).body;
    expect(data).toMatchObject({
      articles: 3,
      published: 2,
      publishes: false,
      against: [],
      changed: [
        { title: 'Ferry to stay', isPublished: true },
        { title: 'Pier to open', isPublished: true },
        { title: 'Quay to close', isPublished: false },
      ],
    });
    expect(data.entries.map(({ documentId }: { documentId: string }) => documentId)).toEqual([keep, second, third]);
    expect(await shown(draft)).toEqual([[third, before]]);

    expect((await merge(keep, [second, third]).expect(200)).body.data).toEqual({ articles: 3, removed: 2 });

    const merged = [
      [before, keep, after],
      [keep, after],
    ];
    expect(await shown(both)).toEqual(merged);
    expect(await shown(both, 'published')).toEqual(merged);
    expect(await shown(draft)).toEqual([[keep, before]]);
    expect([await shown(past), await shown(past, 'published')]).toEqual([[], [[keep]]]);
    expect(await shown(none, 'published')).toEqual([[before]]);
    expect(await Promise.all([second, third].map((one) => rowOf(one, 'draft', 'en', FAQ)))).toEqual([null, null]);
    const later = await Promise.all(['draft', 'published'].map((status) => rowOf(both, status)));
    expect(later.map((row) => row?.updatedAt)).toEqual(versions.map((row) => row?.updatedAt));
    const links = later.flatMap((row) => row?.body.flatMap(({ faqs }) => faqs.map((one) => one.publishedAt === null)));
    expect(links.slice(0, 5).every(Boolean) && !links.slice(5).some(Boolean)).toBe(true);

    const page = await pageOf('ferry-to-stay');
    expect(page.blocks.filter((one: { faqs?: unknown }) => one.faqs).map((one: { faqs: unknown }) => one.faqs)).toEqual(
      merged,
    );
    expect(page.html).not.toContain('Five euros');
    expect((await pageOf('pier-to-open')).faqs).toMatchObject([{ documentId: keep, answerMarkdown: 'Four euros.' }]);

    // What was carried is remembered: withdrawn and out again, it stands where it stood.
    await documents().unpublish({ documentId: keep } as never);
    expect(await shown(both, 'published')).toEqual([[before, after], [after]]);
    await documents().publish({ documentId: keep } as never);
    expect(await shown(both, 'published')).toEqual(merged);
    await documents(ARTICLE).discardDraft({ documentId: both } as never);
    expect(await shown(both)).toEqual(merged);
  });

  it('takes an answer along, brings out the one that stays, and may leave the others as drafts', async () => {
    const keep = await faq('How old is the mill?', 'Ninety years.');
    const other = await faq('How old is the mill?', 'It is 91.', OUT);
    const mill = await article('Mill turns', [[other]], OUT);
    expect((await plan(keep, [other])).body.data).toMatchObject({ publishes: true, published: 1 });

    await merge(keep, [other], { answer: 'It is 91 years old.', afterwards: 'withdraw' }).expect(200);

    expect((await pageOf('mill-turns')).faqs).toMatchObject([
      { documentId: keep, answerMarkdown: 'It is 91 years old.' },
    ]);
    expect(await shown(mill)).toEqual([[keep]]);
    expect((await rowOf(other, 'draft', 'en', FAQ))?.answer).toBe('It is 91.');
    expect(await rowOf(other, 'published', 'en', FAQ)).toBeNull();
  });

  it('takes a withdrawn one for what stays, too, without bringing it out', async () => {
    const [keep, other] = [await faq('Who rows?'), await faq('Who rows?', 'Ina.', OUT)];
    const boat = await article('Boat rowed', [[other]], OUT);
    await documents().unpublish({ documentId: other } as never);

    expect((await plan(keep, [other])).body.data).toMatchObject({ articles: 1, publishes: false, published: 0 });
    await merge(keep, [other]).expect(200);
    expect([await shown(boat), await shown(boat, 'published')]).toEqual([[[keep]], [[]]]);
    await documents().publish({ documentId: keep } as never);
    expect(await shown(boat, 'published')).toEqual([[keep]]);
  });

  it('is a matter of one language', async () => {
    const [keep, other] = [await faq('Is it far?', 'No.', OUT), await faq('Is it far?', 'A bit.', OUT)];
    const nb = { locale: 'nb', data: { question: 'Er det langt?', answer: 'Nei.' }, ...OUT };
    await documents().update({ documentId: other, ...nb } as never);
    const road = await article('Road open', [[other]], OUT);
    const body = [TEXT, embed(other)];
    await documents(ARTICLE).update({
      documentId: road,
      locale: 'nb',
      data: { title: 'Vei', slug: 'vei', body },
      ...OUT,
    } as never);

    const refused = await app.admin
      .post('/newsroom/faqs/merge')
      .send({ ...wish(keep, other), locale: 'nb', afterwards: 'delete', version: '' });
    expect([refused.status, refused.body.error.message]).toEqual([400, expect.stringContaining('another language')]);
    await merge(keep, [other]).expect(200);

    expect(await shown(road, 'published')).toEqual([[keep]]);
    expect(await shown(road, 'published', 'nb')).toEqual([[other]]);
    expect((await rowOf(other, 'draft', 'nb', FAQ))?.answer).toBe('Nei.');
  });
});

describe('nothing is merged', () => {
  it('once somebody has changed what was looked at', async () => {
    const [keep, other] = [await faq('Is the lock open?', 'Yes.', OUT), await faq('Is the lock open', 'It is.')];
    const { version } = (await plan(keep, [other])).body.data;
    await documents().update({ documentId: other, data: { answer: 'It is, from May on.' } } as never);

    const { status, body } = await merge(keep, [other], { version });
    expect([status, body.error.message]).toEqual([403, expect.stringContaining('changed one of the entries')]);
    expect((await rowOf(other, 'draft', 'en', FAQ))?.answer).toBe('It is, from May on.');
  });

  it('twice, each into the other, at the same moment', async () => {
    const [one, other] = [await faq('Who rings the bell?', 'Jo.'), await faq('Who rings the bell', 'Al.')];
    const place = await article('Bell rung', [[one], [other]]);
    const answers = await Promise.all([merge(one, [other]), merge(other, [one])]);
    const done = answers.filter(({ status }) => status === 200);

    expect(done).toHaveLength(1);
    const left = (await Promise.all([one, other].map((id) => rowOf(id, 'draft', 'en', FAQ)))).filter(Boolean);
    expect(left).toHaveLength(1);
    expect((await shown(place)).flat()).toHaveLength(2);
  });

  const rights = (...more: string[]) => [
    REPAIR_PERMISSION,
    ...[ARTICLE, FAQ].map((uid) => `${CM}.read ${uid}`),
    ...more.map((one) => `${CM}.${one}`),
  ];

  it('by who may not change, publish or delete one of them, with clear words', async () => {
    const [keep, other] = [await faq('Is it cold?', 'Yes.', OUT), await faq('Is it cold?', 'Very.', OUT)];
    const ice = await article('Ice thaws', [[other]], OUT);
    const all = [`update ${ARTICLE}`, `publish ${ARTICLE}`, `delete ${FAQ}`];
    for (const [missing, words] of [
      [`update ${ARTICLE}`, 'You may not change “Ice thaws”'],
      [`publish ${ARTICLE}`, 'You may not publish “Ice thaws”'],
      [`delete ${FAQ}`, 'You may not take off “Is it cold?”'],
    ] as const) {
      const agent = await app.loginWith(rights(...all.filter((one) => one !== missing)));
      const { status, body } = await merge(keep, [other], {}, agent);
      expect([status, body.error.message]).toEqual([403, `Nothing was merged: ${words}`]);
      const { data } = (await plan(keep, [other], agent).expect(200)).body;
      expect(data.against).toEqual([{ why: expect.any(String), count: 1, titles: [expect.any(String)] }]);
    }
    const noBody = await app.loginWith(rights(`update ${ARTICLE}(title)`, `publish ${ARTICLE}`, `delete ${FAQ}`));
    await merge(keep, [other], {}, noBody).expect(403);
    const untitled = await app.loginWith([
      REPAIR_PERMISSION,
      `${CM}.read ${FAQ}`,
      `${CM}.read ${ARTICLE}(slug)`,
      `${CM}.delete ${FAQ}`,
    ]);
    const told = await merge(keep, [other], {}, untitled);
    expect(told.body.error.message).toBe('Nothing was merged: You may not change 1 more');
    const blind = await app.loginWith([REPAIR_PERMISSION, `${CM}.read ${FAQ}`, `${CM}.delete ${FAQ}`]);
    expect((await merge(keep, [other], {}, blind)).body.error.message).toBe(
      'Nothing was merged: You may not change 1 more',
    );
    expect((await plan(keep, [other], blind)).body.data).toMatchObject({ articles: 1, changed: [] });
    const stranger = await app.loginWith([REPAIR_PERMISSION]);
    await merge(keep, [other], {}, stranger).expect(400);
    await merge(keep, [other], {}, await app.loginWith(rights(...all).slice(1))).expect(403);
    expect(await shown(ice, 'published')).toEqual([[other]]);

    await merge(keep, [other], {}, await app.loginWith(rights(...all))).expect(200);
    expect(await shown(ice, 'published')).toEqual([[keep]]);
  });

  it('of an entry with itself, of one that is gone, or of too many', async () => {
    const [keep, other] = [await faq('Is it new?'), await faq('Is it new?')];
    for (const request of [
      merge(keep, []),
      merge(keep, [other, keep]),
      merge(keep, ['gone']),
      merge(
        keep,
        Array.from({ length: 50 }, (_, index) => `x${index}`),
      ),
      merge(keep, [other], { afterwards: 'keep' }),
      merge(keep, [other], { answer: 'x'.repeat(100_001) }),
      merge(keep, [other], { locale: 'xx' }),
    ])
      expect((await request).status).toBe(400);
    expect(await rowOf(other, 'draft', 'en', FAQ)).not.toBeNull();
  });

  it('of more articles than can change at once: they are told', async () => {
    const row = { id: 1, documentId: 'a', locale: 'en', publishedAt: null };
    const touched = { articles: Array.from({ length: 501 }, () => row), published: [], keep: row, others: [row] };
    const more = { ...touched, publishes: false, changesAnswer: false };
    const [obstacle] = await obstaclesOf(app.strapi, { can: () => true, rulesFor: () => [] }, more, 'delete');

    expect(obstacle).toEqual({ why: 'many', count: 501, titles: [] });
    expect(obstacle && sayObstacle(obstacle)).toBe('Nothing was merged: 501 articles are more than 500');
  });

  it('where what stays cannot go out: all is as it was', async () => {
    const keep = await faq('Is it sound?', 'Lorem ipsum dolor sit amet, consectetur adipiscing elit.');
    const other = await faq('Is it sound?', 'It is.', OUT);
    const page = await article('Sound checked', [[other]], OUT);

    const { status, body } = await merge(keep, [other]);
    expect([status, body.error.message]).toEqual([400, expect.stringContaining('Not published')]);
    expect([await shown(page), await shown(page, 'published')]).toEqual([[[other]], [[other]]]);
    expect(await rowOf(keep, 'published', 'en', FAQ)).toBeNull();
  });
});

describe('the list of duplicates', () => {
  const groups = async (agent: Agent = app.admin): Promise<string[][]> =>
    (await agent.get('/newsroom/faqs/duplicates').expect(200)).body.data.map((group: { documentId: string }[]) =>
      group.map(({ documentId }) => documentId),
    );

  it('has each group once, the one that is rather used first, until they are merged or on purpose', async () => {
    const [one, two, three] = [
      await faq('Who feeds the gulls?', 'Nobody.'),
      await faq('Who feeds the gulls', 'Tourists.', OUT),
      await faq('Who feeds the gulls?', 'Children.', OUT),
    ];
    await article('Gulls fed', [[three]], OUT);
    const [a, b] = [await faq('Who paints the pier?', 'Jo.'), await faq('Who paints the pier?', 'Al.')];

    expect(await groups()).toEqual(
      expect.arrayContaining([
        [three, two, one],
        [a, b],
      ]),
    );
    const found = (await app.admin.get('/newsroom/faqs/duplicates')).body;
    expect(found.data.flat()).toContainEqual({
      type: FAQ,
      documentId: three,
      language: 'en',
      title: 'Who feeds the gulls?',
      answer: 'Children.',
      isPublished: true,
      used: 1,
    });
    const apart = { locale: 'en', documentIds: [a, b] };
    const reader = await app.loginWith(['plugin::newsroom.finding.dismiss', `${CM}.read ${FAQ}`]);
    await reader.post('/newsroom/faqs/apart').send(apart).expect(403);
    await app.admin.post('/newsroom/faqs/apart').send(apart).expect(204);
    await merge(three, [one, two]).expect(200);

    const left = (await groups()).flat();
    expect([one, two, three, a, b].filter((id) => left.includes(id))).toEqual([]);
    await documents().update({ documentId: b, data: { question: 'Who paints the pier' } } as never);
    expect((await groups()).flat()).toEqual(expect.arrayContaining([a, b]));
    expect(await groups(await app.loginWith(['plugin::newsroom.desk.open']))).toEqual([]);
  });

  it('takes any number of them at once, and errors only from who may say so of errors', async () => {
    const many: string[] = [];
    for (let count = 0; count < 13; count++) many.push(await faq('Who owns the crane?', `Owner ${count}.`));
    const apart = { locale: 'en', documentIds: many };
    const { data, meta } = (await app.admin.get('/newsroom/settings').expect(200)).body;
    const rules = { 'duplicate/faq': { severity: 'error' } };
    const settings = { data: { ...data, rules }, version: meta.version };
    const rights = ['plugin::newsroom.finding.dismiss', `${CM}.read ${FAQ}`, `${CM}.update ${FAQ}`];
    await app.admin.put('/newsroom/settings').send(settings).expect(200);
    await (await app.loginWith(rights)).post('/newsroom/faqs/apart').send(apart).expect(403);
    await (
      await app.loginWith([...rights, 'plugin::newsroom.finding.dismiss-errors'])
    )
      .post('/newsroom/faqs/apart')
      .send(apart)
      .expect(204);

    expect((await groups()).flat().filter((id) => many.includes(id))).toEqual([]);
  });
});
