import { type TestApp, startApp } from '../app/start';
import { ARTICLE, AUTHOR, SECTION, TEXT } from './entries';

const REDIRECT = 'plugin::newsroom.redirect';

let app: TestApp;
beforeAll(async () => {
  const paths = { article: '/{section}/{slug}' };
  const site = { url: 'https://www.example.org', paths, locales: { de: { paths: { article: '/artikel/{slug}' } } } };
  app = await startApp({ config: { site } });
  await app.strapi.plugin('i18n').service('locales').create({ code: 'de', name: 'Deutsch' });
});
afterAll(() => app?.destroy());

type Data = Record<string, unknown>;

const documents = (uid: string) => app.strapi.documents(uid as never);
const created = async (uid: string, params: object) =>
  ((await documents(uid).create(params as never)) as unknown as { documentId: string }).documentId;
const section = (name: string) => created(SECTION, { data: { name } });
const article = (title: string, data: Data) =>
  created(ARTICLE, { data: { title, body: [TEXT], ...data }, status: 'published' });
const rename = (uid: string, documentId: string, slug: string, locale = 'en') =>
  documents(uid).update({ documentId, locale, data: { name: slug, slug } as never });
const move = (documentId: string, data: Data) =>
  documents(ARTICLE).update({ documentId, data: data as never, status: 'published' });
const bySlug = (slug: string) => app.http.get(`/api/newsroom/articles/by-slug/${slug}`).redirects(0);
const redirects = async (query = '') => (await app.http.get(`/api/newsroom/redirects${query}`).expect(200)).body.data;
/** Those whose old or present path has the word in it. */
const about = async (word: string, query = '') =>
  (await redirects(query))
    .map(({ from, to, status }: Data) => [from, to, status])
    .filter((redirect: unknown[]) => redirect.join(' ').includes(word));

describe('an article whose address names its section', () => {
  it('leads from the section that it left to the present one', async () => {
    const [rail, road, sea] = [await section('Rail'), await section('Road'), await section('Sea')];
    const documentId = await article('Ferry', { section: rail });
    await move(documentId, { section: road });
    expect(await about('ferry')).toEqual([['/rail/ferry', '/road/ferry', 301]]);

    await move(documentId, { section: sea, slug: 'ferry-boat' });

    expect(await about('ferry')).toEqual([
      ['/rail/ferry', '/sea/ferry-boat', 301],
      ['/road/ferry', '/sea/ferry-boat', 301],
    ]);
    expect((await bySlug('ferry')).body.error.details.url).toBe('https://www.example.org/sea/ferry-boat');
    expect((await bySlug('ferry-boat')).status).toBe(200);
  });

  it('leads nowhere from where it came back to', async () => {
    const [here, there] = [await section('Here'), await section('There')];
    const documentId = await article('Returning', { section: here });
    await move(documentId, { section: there });
    await move(documentId, { section: here });
    await move(documentId, { standfirst: 'Still here.' });

    expect(await about('returning')).toEqual([['/there/returning', '/here/returning', 301]]);
    expect((await bySlug('returning')).status).toBe(200);
  });

  it('is gone at each of its old addresses once it is taken off, wherever its draft stands', async () => {
    const [first, second, secret] = [await section('First'), await section('Second'), await section('Secret')];
    const documentId = await article('Taken', { section: first });
    await move(documentId, { section: second });
    await documents(ARTICLE).update({ documentId, data: { section: secret } as never });
    await documents(ARTICLE).unpublish({ documentId });

    const gone = [
      ['/first/taken', null, 410],
      ['/second/taken', null, 410],
    ];
    expect(await about('taken')).toEqual(gone);
    expect((await bySlug('taken')).status).toBe(410);

    await documents(ARTICLE).delete({ documentId });
    expect(await about('taken')).toEqual(gone);
  });

  it('moves with a section that gets another slug, and with one that is deleted', async () => {
    const [old, other] = [await section('Old name'), await section('Other name')];
    const documentId = await article('Moving one', { section: old });
    await article('Moving two', { section: old });
    await article('Moving not', { section: other });
    const taken = await article('Moving off', { section: old });
    await documents(ARTICLE).unpublish({ documentId: taken });
    await documents(SECTION).update({ documentId: old, data: { description: 'No other slug.' } as never });
    expect(await about('/moving-')).toEqual([['/old-name/moving-off', null, 410]]);
    const since = new Date().toISOString();

    await documents(SECTION).update({ documentId: old, data: { slug: 'new-name' } as never });

    const moved = [
      ['/old-name/moving-one', '/new-name/moving-one', 301],
      ['/old-name/moving-two', '/new-name/moving-two', 301],
    ];
    expect(await about('/moving-', `?since=${since}`)).toEqual(moved);
    expect((await bySlug('moving-one')).body.data.url).toBe('https://www.example.org/new-name/moving-one');

    await documents(SECTION).delete({ documentId: old });

    expect(await about('/moving-one')).toEqual([
      ['/new-name/moving-one', '/moving-one', 301],
      ['/old-name/moving-one', '/moving-one', 301],
    ]);
    await move(documentId, { section: other });
    expect((await about('/moving-one')).map(([from]: unknown[]) => from)).toContain('/moving-one');
  });

  it('gives its old address to another that is published there, also in another section', async () => {
    const [one, two, three] = [await section('One'), await section('Two'), await section('Three')];
    const first = await article('Same', { section: one });
    await move(first, { section: two, slug: 'not-the-same' });
    const second = await article('Same', { section: one, slug: 'same' });
    expect(await about('same')).toEqual([]);

    await move(second, { section: three });

    expect(await about('same')).toEqual([['/one/same', '/three/same', 301]]);
    expect((await bySlug('same')).body.data.documentId).toBe(second);
  });

  it('comes page by page', async () => {
    const sections = [await section('Page A'), await section('Page B'), await section('Page C')];
    const documentId = await article('Paged', { section: sections[0]! });
    for (const next of [...sections.slice(1), null]) await move(documentId, { section: next });
    await rename(SECTION, sections[0]!, 'page-d');
    await rename(SECTION, sections[0]!, 'page-e');
    const whole = await redirects();

    const pieces: Data[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const { body } = await app.http.get(`/api/newsroom/redirects?pageSize=1${cursor && `&cursor=${cursor}`}`);
      pieces.push(...body.data);
      cursor = body.meta.next;
    }

    expect((await about('paged')).map(([from]: unknown[]) => from)).toEqual([
      '/page-a/paged',
      '/page-b/paged',
      '/page-c/paged',
    ]);
    expect(pieces).toEqual(whole);
  });
});

describe('a section or an author with another slug', () => {
  it('leads from each slug that it had to the present one, until another has it or it is gone', async () => {
    const harbours = await section('Harbours');
    const lena = await created(AUTHOR, { data: { name: 'Lena Voss' } });
    await rename(SECTION, harbours, 'ports');
    const since = new Date().toISOString();
    await rename(SECTION, harbours, 'seaports');
    await rename(AUTHOR, lena, 'harbours');
    await rename(SECTION, harbours, 'nur-deutsch', 'de');

    const moved = [
      ['/authors/lena-voss', '/authors/harbours', 301],
      ['/harbours', '/seaports', 301],
      ['/ports', '/seaports', 301],
    ];
    const words = /harbours|ports|lena/;
    const listed = async (query = '') =>
      (await redirects(query))
        .filter(({ from }: Data) => words.test(String(from)))
        .map(({ from, to, status }: Data) => [from, to, status])
        .sort();
    expect(await listed()).toEqual(moved);
    expect(await listed(`?since=${since}`)).toEqual(moved);
    expect(await listed('?locale=de')).toEqual([]);

    const other = await section('Ports');
    expect(await listed()).toEqual(moved.filter(([from]) => from !== '/ports'));
    const later = new Date().toISOString();
    await documents(SECTION).delete({ documentId: other });
    expect(await listed(`?since=${later}`)).toEqual(moved.slice(1));

    await documents(SECTION).delete({ documentId: harbours, locale: '*' });
    expect(await listed(`?since=${later}`)).toEqual([
      ['/harbours', null, 410],
      ['/ports', null, 410],
      ['/seaports', null, 410],
    ]);
  });

  it('leads nowhere from an address at which an article stands', async () => {
    const clash = await section('Clash');
    await rename(SECTION, clash, 'no-clash');
    expect(await about('clash')).toEqual([['/clash', '/no-clash', 301]]);

    await article('Clash', {});

    expect(await about('clash')).toEqual([]);
  });
});

describe('an old address of a version that did not write sections down', () => {
  const before = async (slug: string, entry: string) =>
    app.strapi.db
      .query(REDIRECT)
      .create({ data: { slug, language: 'en', entry, changedAt: new Date(), section: null } });

  it('leads on from the present section, and is unknown once the article is out', async () => {
    const documentId = await article('Known', { section: await section('Present') });
    await before('known-before', documentId);
    expect(await about('known')).toEqual([['/present/known-before', '/present/known', 301]]);

    await documents(ARTICLE).unpublish({ documentId });

    expect(await about('known')).toEqual([['/present/known', null, 410]]);
    expect((await bySlug('known-before')).status).toBe(410);
  });

  it('is known from the next move on', async () => {
    const documentId = await article('Learnt', { section: await section('Learnt here') });
    await app.strapi.db.query(REDIRECT).updateMany({ where: { entry: documentId }, data: { section: null } });
    await move(documentId, { section: await section('Learnt there') });
    await documents(ARTICLE).unpublish({ documentId });

    expect(await about('learnt')).toEqual([
      ['/learnt-here/learnt', null, 410],
      ['/learnt-there/learnt', null, 410],
    ]);
  });
});

describe('an article whose address does not name its section', () => {
  const german = (title: string, data: Data) =>
    created(ARTICLE, { data: { title, body: [TEXT], ...data }, locale: 'de', status: 'published' });

  it('does not move with it', async () => {
    const inGerman = (name: string) => created(SECTION, { data: { name }, locale: 'de' });
    const [bahn, see] = [await inGerman('Bahn'), await inGerman('See')];
    const documentId = await german('Nachtzug', { section: bahn });
    const change = (data: Data) =>
      documents(ARTICLE).update({ documentId, locale: 'de', data: data as never, status: 'published' });
    await change({ slug: 'nachtzug-neu' });
    const since = new Date().toISOString();

    await change({ section: see });
    await documents(SECTION).update({ documentId: see, locale: 'de', data: { slug: 'meer' } as never });

    expect((await redirects(`?locale=de&since=${since}`)).map(({ from }: Data) => from)).toEqual(['/see']);
    expect(await about('nachtzug', '?locale=de')).toEqual([['/artikel/nachtzug', '/artikel/nachtzug-neu', 301]]);
  });

  it('has each old slug once, though two articles had it in two sections', async () => {
    const [eins, zwei] = [
      await created(SECTION, { data: { name: 'Eins' }, locale: 'de' }),
      await created(SECTION, { data: { name: 'Zwei' }, locale: 'de' }),
    ];
    const change = (documentId: string, slug: string) =>
      documents(ARTICLE).update({ documentId, locale: 'de', data: { slug } as never, status: 'published' });
    await change(await german('Gleich', { section: eins }), 'gleich-eins');
    await change(await german('Gleich', { section: zwei, slug: 'gleich' }), 'gleich-zwei');

    expect(await about('gleich', '?locale=de')).toEqual([['/artikel/gleich', '/artikel/gleich-zwei', 301]]);
    expect((await bySlug('gleich?locale=de')).body.error.details.slug).toBe('gleich-zwei');
  });
});
