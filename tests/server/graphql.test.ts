import { config as settings } from '../../server/src/config';
import { PAGE_KEYS } from '../../shared/contracts/content';
import { type TestApp, startApp } from '../app/start';
import { ARTICLE, AUTHOR, FAQ, SECTION, TAG, TEXT } from './entries';

const PERMISSION = 'plugin::users-permissions.permission';
const LIMIT = 3;

let app: TestApp;
beforeAll(async () => {
  app = await startApp({ config: { rates: { readsPerMinute: LIMIT } }, packages: ['@strapi/plugin-graphql'] });
  const section = await create(SECTION, { name: 'Transport' });
  const [author, tag, faq] = [
    await create(AUTHOR, { name: 'Ines Holm' }),
    await create(TAG, { name: 'Rail' }),
    await create(FAQ, { question: 'Can I take a bike?', answer: 'Yes.' }),
  ];
  const body = [TEXT, { __component: 'newsroom.faq-embed', faqs: [faq] }];
  await published({ title: 'Night train', body, section, authors: [author], tags: [tag] });
  await published({ title: 'Day train', body: [TEXT], kind: 'opinion', authors: [author] });
});
afterAll(() => app?.destroy());

type Data = Record<string, unknown>;
interface Type {
  readonly name: string | null;
  readonly kind: string;
  readonly ofType: Type | null;
}
interface NamedType {
  readonly name: string;
  readonly fields: readonly { readonly name: string; readonly type: Type }[] | null;
}

const documents = (uid: string) => app.strapi.documents(uid as never);
const create = async (uid: string, data: Data) => (await documents(uid).create({ data } as never)).documentId;
const published = async (data: Data) =>
  (await documents(ARTICLE).create({ data, status: 'published' } as never)).documentId;
const ask = async (query: string, token?: string) => {
  const request = app.http.post('/graphql');
  if (token) void request.set('Authorization', `Bearer ${token}`);
  return (await request.send({ query })).body as { data: Data | null; errors?: { message: string }[] };
};
const tokenFor = async (actions: string[]) => {
  const token = { name: actions.join(), type: 'custom', permissions: actions, lifespan: null, description: '' };
  return ((await app.strapi.service('admin::api-token').create(token)) as { accessKey: string }).accessKey;
};

const typesOf = async (): Promise<Map<string, NamedType>> => {
  const type = 'name kind ofType { name kind ofType { name kind ofType { name kind } } }';
  const { data } = await ask(`{ __schema { types { name fields { name type { ${type} } } } } }`);
  return new Map((data!.__schema as { types: NamedType[] }).types.map((known) => [known.name, known]));
};
const endOf = (type: Type): string => (type.ofType ? endOf(type.ofType) : type.name!);

/** A selection of everything that a type has. */
const everything = (types: Map<string, NamedType>, name: string): string =>
  `{ ${types
    .get(name)!
    .fields!.map((field) => {
      const end = endOf(field.type);
      return types.get(end)?.fields ? `${field.name} ${everything(types, end)}` : field.name;
    })
    .join(' ')} }`;

it('has the ready-made queries, and nothing that the plugin makes of our types', async () => {
  const types = await typesOf();
  const named = (root: string) =>
    types
      .get(root)!
      .fields!.map(({ name }) => name)
      .filter((name) => /newsroom/i.test(name));

  expect(named('Query').sort()).toEqual(['newsroomArticleBySlug', 'newsroomArticleCards']);
  expect(named('Mutation')).toEqual([]);
  for (const name of ['NewsroomArticle', 'NewsroomReaderQuestion', 'NewsroomFinding', 'NewsroomJob'])
    expect(types.has(name)).toBe(false);
});

describe('the ready-made queries', () => {
  it('know every key of a page, and answer what REST does', async () => {
    const types = await typesOf();
    expect(types.get('NewsroomArticlePage')!.fields!.map(({ name }) => name)).toEqual(PAGE_KEYS);

    const query = `{ newsroomArticleBySlug(slug: "night-train") { data ${everything(types, 'NewsroomArticlePage')} } }`;
    const { data } = await ask(query);
    const rest = (await app.http.get('/api/newsroom/articles/by-slug/night-train')).body;

    expect(data).toEqual({ newsroomArticleBySlug: { data: rest.data } });
  });

  it('list what REST lists, page by page', async () => {
    const all = everything(await typesOf(), 'NewsroomArticleCards');
    const list = async (args: string, query: string) => {
      const { data } = await ask(`{ newsroomArticleCards${args} ${all} }`);
      const { body } = await app.http.get(`/api/newsroom/article-cards?${query}`);
      expect(data!.newsroomArticleCards).toEqual({ data: body.data, total: null, ...body.meta });
      return data!.newsroomArticleCards as { data: { title: string }[]; next: string | null };
    };

    const first = await list('(pageSize: 1)', 'pageSize=1');
    expect(first.data).toMatchObject([{ title: 'Day train' }]);
    const second = await list(`(pageSize: 1, cursor: "${first.next!}")`, `pageSize=1&cursor=${first.next!}`);
    expect(second).toMatchObject({ data: [{ title: 'Night train' }], next: null });
    await list('(kind: ["opinion", "analysis"], tag: [], section: null)', 'kind=opinion,analysis');
    await list('(total: true)', 'total=true');
    await list('(section: "transport", tag: ["rail", "road"])', 'section=transport&tag=rail,road');
  });

  it.each([
    [
      'newsroomArticleBySlug(slug: "night-train", locale: "xx") { goneSince }',
      'There is no language “xx” on this site',
    ],
    ['newsroomArticleCards(pageSize: 101) { next }', '100'],
    ['newsroomArticleCards(cursor: "nonsense") { next }', 'cursor'],
  ])('refuse what REST refuses: %s', async (query, message) => {
    const { errors } = await ask(`{ ${query} }`);

    expect(errors?.[0]?.message).toContain(message);
  });

  it('tell what moved, what is gone and what never was', async () => {
    const documentId = await published({ title: 'Late boat', body: [TEXT] });
    await documents(ARTICLE).update({ documentId, data: { slug: 'boat-stays' }, status: 'published' } as never);
    const query =
      '{ newsroomArticleBySlug(slug: "late-boat") { data { title } redirect { status slug locale } goneSince } }';

    const moved = await ask(query);
    await documents(ARTICLE).unpublish({ documentId });
    const gone = await ask(query);
    const unknown = await ask(query.replace('late-boat', 'no-boat'));

    const nothing = { data: null, redirect: null, goneSince: null };
    const redirect = { status: 301, slug: 'boat-stays', locale: 'en' };
    expect([moved, gone, unknown].map(({ data }) => data!.newsroomArticleBySlug)).toEqual([
      { ...nothing, redirect },
      { ...nothing, goneSince: expect.stringMatching(/Z$/) },
      nothing,
    ]);
  });

  it('are asked ten times by one request at most', async () => {
    const aliases = (count: number) =>
      Array.from({ length: count }, (_, i) => `a${i}: newsroomArticleBySlug(slug: "night-train") { goneSince }`).join(
        ' ',
      );

    expect((await ask(`{ ${aliases(10)} }`)).errors).toBeUndefined();
    expect((await ask(`{ ${aliases(11)} }`)).errors?.[0]?.message).toContain('10 times at most');
  });

  it('search as often as REST lets an address', async () => {
    // The minute doesn't end between two requests.
    const clock = jest.spyOn(Date, 'now').mockReturnValue(Math.floor(Date.now() / 60_000) * 60_000 + 30_000);
    const search = async (token?: string) =>
      (await ask('{ newsroomArticleCards(q: "harbour") { data { title } } }', token)).errors?.[0]?.message;

    const told = [];
    for (let i = 0; i <= LIMIT; i++) told.push(await search());
    const withToken = await search(await tokenFor(['plugin::newsroom.content.cards']));
    clock.mockRestore();

    expect(told.at(-1)).toContain('try again in 30 s');
    expect([...told.slice(0, -1), withToken]).toEqual(Array(LIMIT + 1).fill(undefined));
  });

  it('are closed and opened by the same actions as the routes', async () => {
    const action = 'plugin::newsroom.content.page';
    const query = '{ newsroomArticleBySlug(slug: "night-train") { data { title } } }';
    const grant = await app.strapi.db.query(PERMISSION).findOne({ where: { action }, populate: { role: true } });
    await app.strapi.db.query(PERMISSION).delete({ where: { id: grant.id } });

    const anonymous = await ask(query);
    const other = await ask(query, await tokenFor(['plugin::newsroom.content.cards']));
    const frontend = await ask(query, await tokenFor([action]));
    await app.strapi.db.query(PERMISSION).create({ data: { action, role: grant.role.id } });

    for (const { data, errors } of [anonymous, other]) {
      expect(errors?.[0]?.message).toBe('Forbidden access');
      expect(data).toBeNull();
    }
    expect(frontend.data).toEqual({ newsroomArticleBySlug: { data: { title: 'Night train' } } });
    expect((await ask(query)).errors).toBeUndefined();
  });
});

it('is set by true or false', () => {
  expect(() => settings.validator({ graphql: { shadowCRUD: 'yes' } } as never)).toThrow('it is true or false');
  expect(() => settings.validator({ graphql: { shadowCRUD: true } })).not.toThrow();
});
