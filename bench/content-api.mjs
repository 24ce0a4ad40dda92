/**
 * `node bench/content-api.mjs [articles…]` (after `npm run build`): what a page by slug and a list of 25 cost, as ratios
 * against Strapi's own find (exact populate, with the index on the slug that the plugin brings) and against a bare route in
 * the same Strapi, on SQLite. Once for each number of articles: 1,000 and 10,000 when none is named.
 *
 * The server runs in this process and is measured by its processor time; who asks runs in another.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { articlesOf } from './corpus.mjs';
import { cpu, here, median, print } from './engine.mjs';
import { address, start } from './strapi.mjs';

/** So many are written through Strapi; the others are copies of them in the database. */
const WRITTEN = 100;
const ROUNDS = 4;
/** Requests of one contender in one round. */
const REQUESTS = 240;

const BARE = {
  'src/api/bare/routes/bare.js': `module.exports = { routes: [
    { method: 'GET', path: '/bare', handler: 'bare.ok', config: { auth: false } }] };`,
  'src/api/bare/controllers/bare.js': `module.exports = { ok(ctx) { ctx.body = { ok: true }; } };`,
};

async function write() {
  const make = async (name, data, status = 'draft') =>
    (await strapi.documents(`plugin::newsroom.${name}`).create({ data, status })).documentId;
  const section = await make('section', { name: 'Rail' });
  const authors = [await make('author', { name: 'Ines Holm' }), await make('author', { name: 'Jon Berg' })];
  const tag = await make('tag', { name: 'Night trains' });
  const factBox = await make('fact-box', { title: 'Figures', body: 'It carried 41,000 people.' }, 'published');
  const paragraphs = soundParagraphs();
  for (let index = 0; index < WRITTEN; index++) {
    const blocks = [0, 1, 2].map((block) => ({
      __component: 'newsroom.prose',
      markdown: [0, 1, 2].map((at) => paragraphs[(index * 9 + block * 3 + at) % paragraphs.length]).join('\n\n'),
    }));
    const body = [...blocks, { __component: 'newsroom.fact-box-embed', factBox }];
    await make('article', { title: `Report ${index}`, section, authors, tags: [tag], body }, 'published');
  }
  await strapi.plugin('newsroom').service('published').settled();
}

/** What nothing is wrong with: the gate is not what is measured. */
const soundParagraphs = () => [
  ...new Set(
    articlesOf('', WRITTEN)
      .texts.flatMap((text) => text.split('\n\n'))
      .filter((text) => /^[A-Z][\w ,.;'’-]{80,}\.$/.test(text)),
  ),
];

/** What of a copied row is another: `:offset` is added to ids, `:copy` to what names an article. */
const TABLES = {
  newsroom_articles: { document_id: 'document_id || :copy', slug: 'slug || :copy' },
  newsroom_articles_cmps: { entity_id: 'entity_id + :offset' },
  newsroom_articles_section_lnk: { article_id: 'article_id + :offset' },
  newsroom_articles_authors_lnk: { article_id: 'article_id + :offset' },
  newsroom_articles_tags_lnk: { article_id: 'article_id + :offset' },
  newsroom_published: { entry: 'entry || :copy', slug: 'slug || :copy', made_from: 'made_from + :offset' },
  newsroom_published_keys: { article: 'article + :offset', entry: 'entry || :copy' },
  newsroom_published_parts: { article: 'article + :offset' },
};
const ORIGINALS = 100_000;

/** Copies articles in the database, with all that hangs on them, until there are as many as are wanted. */
async function multiply(count) {
  const knex = strapi.db.connection;
  const { rows } = await knex('newsroom_published').count('* as rows').first();
  for (let copy = rows / WRITTEN; copy < count / WRITTEN; copy++)
    for (const [table, changes] of Object.entries(TABLES)) {
      const columns = Object.keys(await knex(table).columnInfo());
      const values = columns.map((column) => (column === 'id' ? 'id + :offset' : (changes[column] ?? `"${column}"`)));
      await knex.raw(
        `insert into ${table} (${columns.map((column) => `"${column}"`)}) select ${values} from ${table} where id < ${ORIGINALS}`,
        { offset: copy * ORIGINALS, copy: `-${copy}` },
      );
    }
  // What the planner knows of the tables; a database in use is analysed by itself.
  await knex.raw('analyze');
}

async function measure(count) {
  await multiply(count);
  const rows = await strapi.db.connection('newsroom_published').select('slug').orderBy('slug');
  const slugs = rows.map(({ slug }) => slug);
  const spread = (number, from) => Array.from({ length: number }, (_, i) => slugs[(from + i * 37) % slugs.length]);
  const contenders = {
    'stock: by slug, exact populate': (round) => spread(REQUESTS, round * 7).map(stockPage),
    'ours: by slug, from the database': () => unseen(slugs).map(page),
    'ours: by slug, from memory': () => spread(REQUESTS, 0).map((slug, i) => page(slugs[i % 8])),
    'bare route': () => Array.from({ length: REQUESTS }, () => '/api/bare'),
    'stock: list of 25': () => Array.from({ length: REQUESTS }, () => STOCK_LIST),
    'ours: list of 25': () => Array.from({ length: REQUESTS }, () => '/api/newsroom/article-cards'),
    'ours: list of a section': () => Array.from({ length: REQUESTS }, () => '/api/newsroom/article-cards?section=rail'),
  };
  const costs = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round++) {
    const names = Object.keys(contenders);
    for (const name of round % 2 ? names.reverse() : names) costs[name].push(await cost(contenders[name](round)));
  }
  const per = Object.fromEntries(Object.entries(costs).map(([name, list]) => [name, median(list)]));
  const ratio = (name) =>
    per[name.includes('list') ? 'stock: list of 25' : 'stock: by slug, exact populate'] / per[name];
  print(
    `${count} articles on SQLite: processor time of the server per request, median of ${ROUNDS} rounds`,
    ['', 'ms', '× stock', '% of the bare route'],
    Object.keys(per).map((name) => [
      name,
      per[name].toFixed(2),
      name === 'bare route' ? '' : ratio(name).toFixed(1),
      ((100 * per['bare route']) / per[name]).toFixed(0),
    ]),
  );
}

const seen = new Set();

/** Slugs that are in nobody's memory: each is asked for once. */
function unseen(slugs) {
  const next = slugs.filter((slug) => !seen.has(slug)).slice(0, REQUESTS);
  for (const slug of next) seen.add(slug);
  return next;
}

const page = (slug) => `/api/newsroom/articles/by-slug/${slug}`;

const POPULATE =
  'populate[section]=true&populate[authors]=true&populate[tags]=true&populate[cover][populate][image]=true';
const stockPage = (slug) =>
  `/api/newsroom/articles?filters[slug][$eq]=${slug}&${POPULATE}&populate[body][on][newsroom.prose]=true` +
  '&populate[body][on][newsroom.fact-box-embed][populate][factBox]=true';
const STOCK_LIST =
  '/api/newsroom/articles?fields=title,slug,standfirst,kind,readingMinutes,firstPublishedAt&sort=firstPublishedAt:desc' +
  `&pagination[pageSize]=25&${POPULATE}`;

/** @returns milliseconds of the processor per request. */
async function cost(paths) {
  const before = cpu();
  asker.send({ address: address(strapi), paths });
  const [{ failed }] = await once(asker, 'message');
  if (failed) throw new Error(failed);
  return (cpu() - before) / paths.length;
}

// Last, when all of the above is there.
const counts = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1_000, 10_000];
const { strapi, stop } = await start({ files: BARE });
const asker = fork(`${here}content-api-asker.mjs`);
await write();
for (const count of counts) await measure(count);
asker.kill();
await stop();
