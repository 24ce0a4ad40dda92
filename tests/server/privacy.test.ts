import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Response } from 'supertest';
import { PUBLIC_UIDS } from '../../server/src/public-access';
import { CHECKED_UIDS } from '../../shared/uids';
import { type TestApp, startApp } from '../app/start';
import { ARTICLE, AUTHOR, CORRECTION, FACT_BOX, FAQ, QUESTION, SECTION, TAG, TEXT, prose } from './entries';

/** Stands in every private attribute, and in no other. */
const SECRET = 'xsecretx';
const SECRET_DAY = '2031-07-13';
/** Stands in drafts alone. */
const DRAFT = 'xdraftx';

const DOSSIER = 'api::dossier.dossier';
const PERMISSION = 'plugin::users-permissions.permission';

type Data = Record<string, unknown>;
interface Attribute {
  readonly type: string;
  readonly target?: string;
  readonly component?: string;
  readonly components?: readonly string[];
  readonly enum?: readonly string[];
  readonly private?: boolean;
}

let app: TestApp;
const documents = (uid: string) => app.strapi.documents(uid as never);
const make = async (uid: string, data: Data, more: Data = {}) =>
  ((await documents(uid).create({ data, ...more } as never)) as unknown as { documentId: string }).documentId;
const published = (uid: string, data: Data) => make(uid, data, { status: 'published' });
const attributesOf = (uid: string) =>
  Object.entries(
    (app.strapi.getModel(uid as never) as unknown as { attributes: Record<string, Attribute> }).attributes,
  );

/** A type of the application's, without drafts, that names entries of ours. */
const writeDossier = (directory: string) => {
  const folder = path.join(directory, 'src/api/dossier');
  const relation = (relation: string, target: string) => ({ type: 'relation', relation, target });
  const files = {
    'content-types/dossier/schema.json': JSON.stringify({
      kind: 'collectionType',
      collectionName: 'dossiers',
      info: { singularName: 'dossier', pluralName: 'dossiers', displayName: 'Dossier' },
      options: { draftAndPublish: false },
      attributes: {
        name: { type: 'string' },
        lead: relation('oneToOne', ARTICLE),
        boxes: relation('oneToMany', FACT_BOX),
      },
    }),
    'routes/dossier.js': `module.exports = require('@strapi/strapi').factories.createCoreRouter('${DOSSIER}');`,
    'controllers/dossier.js': `module.exports = require('@strapi/strapi').factories.createCoreController('${DOSSIER}');`,
    'services/dossier.js': `module.exports = require('@strapi/strapi').factories.createCoreService('${DOSSIER}');`,
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
};

const READERS = ['the public', 'a reader who is logged in', 'a read-only token', 'a full-access token'] as const;
type Reader = (typeof READERS)[number];
const credentials = {} as Record<Reader, string>;

beforeAll(async () => {
  app = await startApp({
    config: { graphql: { shadowCRUD: true } },
    packages: ['@strapi/plugin-graphql'],
    prepare: writeDossier,
  });
  await app.strapi.plugin('i18n').service('locales').create({ code: 'de', name: 'Deutsch' });
  await grant();
  await plant();
});
afterAll(() => app?.destroy());

/** Everybody may find everything: what is private is so to those as well who may read the type. */
async function grant(): Promise<void> {
  const finds = [...PUBLIC_UIDS, DOSSIER].flatMap((uid) => [`${uid}.find`, `${uid}.findOne`]);
  const actions = [...finds, 'plugin::upload.content-api.find', 'plugin::upload.content-api.findOne'];
  const roles = (await app.strapi.db.query('plugin::users-permissions.role').findMany()) as { id: number }[];
  for (const role of roles)
    for (const action of actions) {
      const where = { action, role: role.id };
      if (!(await app.strapi.db.query(PERMISSION).count({ where })))
        await app.strapi.db.query(PERMISSION).create({ data: where });
    }
  const users = app.strapi.plugin('users-permissions');
  const { id } = await users.service<{ add(user: object): Promise<{ id: number }> }>('user').add({
    username: 'reader',
    email: 'reader@example.org',
    password: 'Correct-horse-1',
    provider: 'local',
    confirmed: true,
    role: (roles as { id: number; type?: string }[]).find(({ type }) => type === 'authenticated')!.id,
  });
  const jwt = users.service<{ issue(payload: object): string }>('jwt').issue({ id });
  const token = async (type: string) =>
    (
      (await app.strapi.service('admin::api-token').create({ name: type, type, lifespan: null, description: '' })) as {
        accessKey: string;
      }
    ).accessKey;
  Object.assign(credentials, {
    [READERS[0]]: '',
    [READERS[1]]: `Bearer ${jwt}`,
    [READERS[2]]: `Bearer ${await token('read-only')}`,
    [READERS[3]]: `Bearer ${await token('full-access')}`,
  });
}

async function plant(): Promise<void> {
  await app.strapi.db.query('admin::user').updateMany({ where: {}, data: { lastname: SECRET } });
  const admin = ((await app.strapi.db.query('admin::user').findOne({})) as { id: number }).id;
  const by = { createdBy: admin, updatedBy: admin };

  const section = await make(SECTION, { name: 'World', ...by });
  const author = await make(AUTHOR, { name: 'Ines Holm', ...by });
  const tag = await make(TAG, { name: 'Rail', ...by });
  const source = await make('plugin::newsroom.source', { name: 'Annual report', ...by });
  const hidden = (uid: string) =>
    Object.fromEntries(
      attributesOf(uid)
        .filter(([name, { private: isPrivate, type }]) => isPrivate && type !== 'relation' && !STRAPIS.includes(name))
        .map(([name, attribute]) => [name, secretOf(attribute)]),
    );
  const box = await published(FACT_BOX, {
    title: 'Did you know?',
    body: 'Nine.',
    sources: [source],
    ...hidden(FACT_BOX),
    ...by,
  });
  const faq = await published(FAQ, { question: 'Can I take a bike?', answer: 'Yes.', ...hidden(FAQ), ...by });
  const question = await published(QUESTION, {
    question: 'Will it stop at Aske?',
    answer: 'From May.',
    ...by,
    ...hidden(QUESTION),
    // Else the rest would be taken off again with the next change.
    anonymisedAt: null,
  });
  const secretDraft = await make(ARTICLE, {
    title: `${DRAFT} never published`,
    standfirst: DRAFT,
    body: [TEXT],
    section,
    authors: [author],
    tags: [tag],
    ...by,
  });
  const article = await published(ARTICLE, {
    title: 'Night train',
    body: [
      TEXT,
      { __component: 'newsroom.fact-box-embed', factBox: box },
      { __component: 'newsroom.faq-embed', faqs: [faq] },
      { __component: 'newsroom.question-embed', question },
    ],
    section,
    authors: [author],
    tags: [tag],
    related: [secretDraft],
    ...hidden(ARTICLE),
    ...by,
  });
  await documents(QUESTION).update({ documentId: question, data: { article } as never, status: 'published' });
  await make(CORRECTION, {
    article,
    wrong: '25',
    right: '29',
    correctedAt: '2026-01-21T09:00:00.000Z',
    ...by,
  });
  await make(CORRECTION, { article: secretDraft, wrong: '1', right: '2', correctedAt: '2026-01-21T09:00:00.000Z' });

  // Drafts: of what is published, in another language, and parts that never went out.
  await documents(ARTICLE).update({
    documentId: article,
    data: { title: `${DRAFT} next`, body: [prose(DRAFT)] } as never,
  });
  await documents(ARTICLE).update({
    documentId: article,
    locale: 'de',
    data: { title: `${DRAFT} Nachtzug`, slug: `${DRAFT}-de`, body: [prose(DRAFT)] } as never,
  });
  await documents(FACT_BOX).update({ documentId: box, data: { title: DRAFT, body: DRAFT } as never });
  await documents(FAQ).update({ documentId: faq, data: { question: DRAFT, answer: DRAFT } as never });
  await documents(QUESTION).update({ documentId: question, data: { question: DRAFT, article: secretDraft } as never });
  await app.strapi.db.query(QUESTION).updateMany({
    where: { documentId: question },
    data: { anonymisedAt: `${SECRET_DAY}T00:00:00.000Z` },
  });
  const draftBox = await make(FACT_BOX, { title: `${DRAFT} box`, body: DRAFT });
  await make(FAQ, { question: `${DRAFT}?`, answer: DRAFT });
  await make(QUESTION, { question: `${DRAFT}?`, answer: DRAFT, article });
  await make(DOSSIER, { name: 'Trains', lead: article, boxes: [box, draftBox] });
  await make(DOSSIER, { name: 'Plans', lead: secretDraft });
}

const secretOf = ({ type, enum: values }: Attribute): unknown =>
  ({
    email: `${SECRET}@example.org`,
    json: { note: SECRET },
    date: SECRET_DAY,
    datetime: `${SECRET_DAY}T00:00:00.000Z`,
    enumeration: values?.at(-1),
    boolean: true,
    integer: 1,
  })[type] ?? SECRET;

/** Private to Strapi itself. */
const STRAPIS = ['createdBy', 'updatedBy'];

const privateOf = (uid: string): string[] => [
  ...new Set([
    ...attributesOf(uid)
      .filter(([, { private: isPrivate }]) => isPrivate)
      .map(([name]) => name),
    ...STRAPIS,
  ]),
];

interface Way {
  readonly keys: readonly string[];
  readonly uid: string;
}

/** The type itself, all that one step over a relation, component or block leads to, and what only a second one does. */
function waysFrom(uid: string): Way[] {
  const steps = ({ keys, uid: from }: Way): Way[] =>
    attributesOf(from).flatMap(([name, { target, component, components = [] }]) =>
      [target, component, ...components]
        .filter((to): to is string => to !== undefined && /^(plugin::newsroom|newsroom)\./.test(to))
        .map((to) => ({ keys: [...keys, name], uid: to })),
    );
  const first = steps({ keys: [], uid });
  const seen = new Set([uid, ...first.map((way) => way.uid)]);
  const second = first.flatMap(steps).filter((way) => !seen.has(way.uid) && seen.add(way.uid));
  return [{ keys: [], uid }, ...first, ...second];
}

const nested = (keys: readonly string[], between = '') => keys.map((key) => `[${key}]`).join(between);

/** Every way in which the query language can name an attribute. */
function* questionsAbout(keys: readonly string[], name: string): Generator<string> {
  const full = [...keys, name];
  yield `filters${nested(full)}[$notNull]=true`;
  yield `filters[$or][0]${nested(full)}[$contains]=${SECRET}`;
  yield `filters[$not]${nested(full)}[$null]=true`;
  yield `sort=${full.join('.')}`;
  yield `sort[0]${nested(full)}=desc`;
  if (keys.length === 0) {
    yield `fields=${name}`;
    yield `fields[0]=*&fields[1]=${name}`;
    yield `populate=${name}`;
    yield `populate[0]=${name}`;
    yield `populate[${name}]=*`;
    return;
  }
  const into = `populate${nested(keys, '[populate]')}`;
  yield `populate=${full.join('.')}`;
  yield `${into}[fields]=${name}`;
  yield `${into}[fields][0]=${name}`;
  yield `${into}[filters][${name}][$notNull]=true`;
  yield `${into}[sort]=${name}`;
  yield `${into}[populate]=${name}`;
  yield `${into}[populate][${name}]=true`;
  yield `populate${nested(keys, '[populate]')}[on][newsroom.faq-embed][fields]=${name}`;
}

const routeOf = (uid: string) =>
  `/api/newsroom/${(app.strapi.contentType(uid as never) as { info: { pluralName: string } }).info.pluralName}`;
const get = (route: string, reader: Reader) => {
  const request = app.http.get(route);
  return credentials[reader] ? request.set('Authorization', credentials[reader]) : request;
};
const graphql = (query: string, reader: Reader) => {
  const request = app.http.post('/graphql');
  if (credentials[reader]) void request.set('Authorization', credentials[reader]);
  return request.send({ query });
};
const told = ({ text, headers }: Response) => `${text}${JSON.stringify(headers)}`;

it('is planted where it can be found', async () => {
  const has = async (uid: string, where: Data) => app.strapi.db.query(uid).count({ where } as never);

  expect(await has(ARTICLE, { importNotes: SECRET, publishedAt: { $notNull: true } })).toBe(1);
  expect(await has(QUESTION, { email: `${SECRET}@example.org`, publishedAt: { $notNull: true } })).toBe(1);
  expect(await has(FACT_BOX, { reviewBy: SECRET_DAY, publishedAt: { $notNull: true } })).toBe(1);
  expect(await has(ARTICLE, { title: { $contains: DRAFT }, publishedAt: { $notNull: true } })).toBe(0);
  expect(await has(ARTICLE, { title: { $contains: DRAFT } })).toBe(3);
});

describe.each(READERS)('to %s', (reader) => {
  it.each(PUBLIC_UIDS)('nothing private of or through %s is told', async (uid) => {
    const faults = new Set<string>();
    for (const { keys, uid: end } of waysFrom(uid))
      for (const name of privateOf(end))
        for (const question of questionsAbout(keys, name)) {
          const response = await get(`${routeOf(uid)}?${question}`, reader);
          const isCondition = /filters|sort/.test(question);
          // A value that was asked with is said back nowhere.
          const isTold = [SECRET, SECRET_DAY].some((secret) => told(response).includes(secret));
          if (isTold || (isCondition && response.status < 400) || response.status >= 500)
            faults.add(`${response.status} ${question}`);
        }

    expect([...faults]).toEqual([]);
  });

  it('nothing private is told by what is ready made', async () => {
    const response = await get('/api/newsroom/articles/by-slug/night-train', reader);

    expect(response.status).toBe(200);
    expect(told(response)).not.toMatch(new RegExp(`${SECRET}|${SECRET_DAY}`));
  });

  it('nothing private is told with everything populated', async () => {
    for (const uid of PUBLIC_UIDS)
      for (const populate of ['populate=*', 'populate[body][populate]=*', 'populate[related][populate]=*']) {
        const response = await get(`${routeOf(uid)}?${populate}&pagination[pageSize]=100`, reader);
        expect(told(response)).not.toMatch(new RegExp(`${SECRET}|${SECRET_DAY}`));
      }
  });
});

/** Every way to ask for drafts, each with a word that only drafts have where it compares. */
const DRAFT_QUERIES = [
  ...['=draft', '=DRAFT', '=modified', '=', '[]=published', '[$eq]=published'].map((status) => `status${status}`),
  ...[
    'never-published',
    'never-published-document',
    'has-published-version',
    'has-published-version-document',
    'modified',
    'unmodified',
    'published-without-draft',
    'published-with-draft',
  ].map((mode) => `publicationFilter=${mode}`),
  'hasPublishedVersion=true',
  'hasPublishedVersion=false',
  'locale=*',
  'locale=de',
  'filters[publishedAt][$null]=true',
  '_q=xdraftx',
];
const SHOWN = ['', 'populate=*', 'populate[localizations][populate]=*'];

/** Paths by which a word of a draft might be guessed. */
const GUESSES = [
  ['/api/newsroom/sections', 'articles.title'],
  ['/api/newsroom/authors', 'articles.title'],
  ['/api/newsroom/tags', 'articles.title'],
  ['/api/newsroom/sources', 'factBoxes.title'],
  ['/api/newsroom/corrections', 'article.title'],
  ['/api/newsroom/articles', 'title'],
  ['/api/newsroom/articles', 'related.title'],
  ['/api/newsroom/articles', 'related.localizations.title'],
  ['/api/newsroom/articles', 'localizations.title'],
  ['/api/newsroom/reader-questions', 'article.title'],
  ['/api/newsroom/reader-questions', 'article.related.title'],
  ['/api/newsroom/fact-boxes', 'localizations.title'],
  ['/api/dossiers', 'lead.title'],
  ['/api/dossiers', 'lead.related.title'],
  ['/api/dossiers', 'boxes.title'],
] as const;

const PUBLICATIONS = [
  'status: DRAFT',
  'hasPublishedVersion: false',
  'hasPublishedVersion: true',
  ...['NEVER_PUBLISHED', 'NEVER_PUBLISHED_DOCUMENT', 'MODIFIED', 'UNMODIFIED'].map(
    (mode) => `publicationFilter: ${mode}`,
  ),
];
const GRAPHQL_QUERIES = [
  ...PUBLICATIONS.flatMap((publication) => [
    `{ newsroomArticles(${publication}) { title standfirst localizations { title } } }`,
    `{ newsroomArticles_connection(${publication}) { nodes { title } pageInfo { total } } }`,
    `{ newsroomFactBoxes(${publication}) { title body } }`,
    `{ newsroomFaqs(${publication}) { question } }`,
    `{ newsroomReaderQuestions(${publication}) { question article { title } } }`,
    `{ dossiers(${publication}) { lead { title localizations { title } } boxes { title } } }`,
    `{ dossiers(${publication}) { boxes_connection { nodes { title } } } }`,
    `{ dossiers_connection(${publication}) { nodes { lead { title } boxes { title } } } }`,
    `{ newsroomSections(${publication}) { name localizations { name } } }`,
  ]),
  '{ newsroomArticles(locale: "*") { title localizations { title } } }',
  '{ newsroomArticles(locale: "de") { title } }',
  '{ newsroomArticles { localizations { title body { ... on ComponentNewsroomProse { markdown } } } } }',
  '{ newsroomArticles { localizations_connection { nodes { title } } } }',
  '{ newsroomArticles { related { title } related_connection { nodes { title } } } }',
  '{ newsroomReaderQuestions { question article { title localizations { title } } } }',
  '{ uploadFiles { related { __typename ... on NewsroomArticle { title } } } }',
  '{ draft: newsroomArticles(status: DRAFT) { title } live: dossiers { lead { title } } }',
];
const GRAPHQL_GUESSES = [
  `{ dossiers(filters: { lead: { title: { contains: "${DRAFT}" } } }) { documentId lead { title } } }`,
  `{ dossiers(filters: { or: [{ boxes: { title: { contains: "${DRAFT}" } } }] }) { documentId } }`,
  `{ newsroomArticles(filters: { localizations: { title: { contains: "${DRAFT}" } } }) { title } }`,
  `{ newsroomArticles(filters: { title: { contains: "${DRAFT}" } }) { title } }`,
  `{ dossiers { boxes(filters: { localizations: { title: { contains: "${DRAFT}" } } }) { title } } }`,
  `{ dossiers { boxes_connection(filters: { localizations: { title: { contains: "${DRAFT}" } } }) { nodes { title } } } }`,
  `{ newsroomArticles { related(filters: { localizations: { title: { contains: "${DRAFT}" } } }) { documentId } } }`,
  `{ dossiers { boxes(filters: { title: { contains: "${DRAFT}" } }) { title } } }`,
];

describe.each(READERS.slice(0, 2))('drafts, to %s', (reader) => {
  const faultOf = async (route: string): Promise<string[]> => {
    const response = await get(route, reader);
    return told(response).includes(DRAFT) || response.status >= 500 ? [`${response.status} ${route}`] : [];
  };

  it('are not listed', async () => {
    const faults: string[] = [];
    for (const route of [...[...CHECKED_UIDS, SECTION].map(routeOf), '/api/dossiers', '/api/upload/files'])
      for (const query of ['', ...DRAFT_QUERIES])
        for (const shown of SHOWN) faults.push(...(await faultOf(`${route}?${query}&${shown}`)));

    expect(faults).toEqual([]);
  });

  it('are not shown by what they are linked from', async () => {
    const faults: string[] = [];
    for (const query of ['', ...DRAFT_QUERIES])
      for (const [route, populate] of [
        ['/api/dossiers', 'populate[lead][populate]=*&populate[boxes]=true'],
        ['/api/dossiers', 'populate=lead,boxes'],
        ['/api/dossiers', 'populate[lead][status]=draft&populate[boxes][status]=draft'],
        ['/api/dossiers', 'populate[lead][publicationFilter]=never-published'],
        ['/api/dossiers', 'populate[lead][hasPublishedVersion]=false'],
        ['/api/dossiers', 'populate[lead][populate][localizations][status]=draft'],
        ['/api/newsroom/articles', 'populate[related][status]=draft'],
        ['/api/newsroom/articles', 'populate[related][filters][publishedAt][$null]=true'],
        ['/api/newsroom/articles', 'populate[localizations][status]=draft'],
        ['/api/newsroom/articles', 'populate[localizations][locale]=de'],
        ['/api/newsroom/articles', 'populate[body][on][newsroom.faq-embed][populate][faqs][status]=draft'],
        ['/api/newsroom/reader-questions', 'populate[article][status]=draft'],
        ['/api/newsroom/reader-questions', 'populate[article][populate][localizations][status]=draft'],
      ])
        faults.push(...(await faultOf(`${route}?${query}&${populate}`)));

    expect(faults).toEqual([]);
  });

  it.each(GUESSES)('cannot be guessed from %s by %s', async (route, name) => {
    const keys = name.split('.');
    for (const condition of [
      `filters${nested(keys)}[$contains]=${DRAFT}`,
      `filters[$or][0]${nested(keys)}[$startsWith]=${DRAFT}`,
      `filters[$not][$not]${nested(keys)}[$contains]=${DRAFT}`,
    ]) {
      const { status, body } = await get(`${route}?${condition}`, reader);
      expect({ condition, isTold: status < 400 && body.data.length > 0 }).toEqual({ condition, isTold: false });
    }
  });

  it('cannot be put in order by one who may not see them', async () => {
    for (const query of ['sort=lead.title', 'sort[0][lead][title]=asc', 'populate[boxes][sort]=localizations.title'])
      expect((await get(`/api/dossiers?${query}`, reader)).status).toBe(403);
  });

  it('have no address', async () => {
    const drafts = (await app.strapi.db.query(ARTICLE).findMany({
      where: { title: { $contains: DRAFT } },
    })) as { documentId: string; slug: string; locale: string }[];
    for (const { documentId, slug, locale } of drafts) {
      expect(await faultOf(`/api/newsroom/articles/${documentId}?locale=${locale}&populate=*`)).toEqual([]);
      const named = await get(`/api/newsroom/articles/by-slug/${slug}?locale=${locale}&fallback=true`, reader);
      // Only its own address is said back.
      expect(named.text.replaceAll(slug, '')).not.toContain(DRAFT);
    }
  });

  it('are asked for in vain by GraphQL', async () => {
    const faults: string[] = [];
    for (const query of GRAPHQL_QUERIES) {
      const response = await graphql(query, reader);
      if (told(response).includes(DRAFT) || response.status >= 500) faults.push(`${query} ${response.text}`);
    }

    expect(faults).toEqual([]);
  });

  it.each(GRAPHQL_GUESSES)('cannot be guessed by GraphQL: %s', async (query) => {
    const { body } = await graphql(query, reader);

    const found = JSON.stringify(body.data ?? null).replace(/"(name|documentId)":"[^"]*"/g, '');
    expect(found).not.toMatch(/"title"|\{\}/);
  });

  it('do not keep what is published from GraphQL', async () => {
    const { body } = await graphql(
      '{ newsroomArticles { title related { title } localizations { title } } dossiers { lead { title } } }',
      reader,
    );

    expect(body).toEqual({
      data: {
        newsroomArticles: [{ title: 'Night train', related: [], localizations: [] }],
        dossiers: [{ lead: { title: 'Night train' } }, { lead: null }],
      },
    });
  });
});

describe('the GraphQL schema', () => {
  it('knows nothing private and writes nothing', async () => {
    const query = '{ __schema { types { name fields { name } inputFields { name } } } }';
    const { types } = (await graphql(query, READERS[3])).body.data.__schema as {
      types: { name: string; fields: { name: string }[] | null; inputFields: { name: string }[] | null }[];
    };
    const known = [...PUBLIC_UIDS, 'newsroom.faq-embed', 'newsroom.fact-box-embed', 'newsroom.question-embed'];
    const faults = known.flatMap((uid) => {
      const { globalId } = app.strapi.getModel(uid as never) as { globalId: string };
      const name = globalId.replace(/^PluginNewsroom/, 'Newsroom');
      const ours = types.filter((type) => [name, `${name}FiltersInput`].includes(type.name));
      expect(ours.length).toBeGreaterThan(0);
      const fields = ours.flatMap((type) =>
        [...(type.fields ?? []), ...(type.inputFields ?? [])].map((field) => field.name),
      );
      return privateOf(uid)
        .filter((hidden) => fields.includes(hidden))
        .map((hidden) => `${name}.${hidden}`);
    });
    const writes = types.find(({ name }) => name === 'Mutation')?.fields?.map(({ name }) => name) ?? [];

    expect(faults).toEqual([]);
    expect(writes.filter((name) => /newsroom/i.test(name))).toEqual([]);
    expect(
      types.filter(({ name }) => /^Newsroom(Finding|Job|Report|Redirect|Override|Dismissal|Change)/.test(name)),
    ).toEqual([]);
  });
});
