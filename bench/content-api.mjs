/**
 * `node bench/content-api.mjs [articles…] [--database postgres] [--connections 8]` (after `npm run build`): what a page by slug
 * and a list of 25 cost, as ratios against Strapi's own find (exact populate, with the index on the slug that the plugin
 * brings) and against a bare route in the same Strapi. Once for each number of articles: 1,000 and 10,000 when none is named.
 *
 * The server runs in this process and is measured by its processor time, which is not that of PostgreSQL; who asks runs in
 * another.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { cpu, here, median, print } from './engine.mjs';
import { multiply, write } from './published.mjs';
import { address, start } from './strapi.mjs';

/** The first ones are for warming up, and do not count: a server that runs for an hour has compiled all of this. */
const WARM_UP = 2;
const ROUNDS = WARM_UP + 4;
/** Requests of one contender in one round. Strapi's own are slow: warm, fewer of them will do. */
const REQUESTS = 1000;
const STOCK_REQUESTS = 100;

const BARE = {
  'src/api/bare/routes/bare.js': `module.exports = { routes: [
    { method: 'GET', path: '/bare', handler: 'bare.ok', config: { auth: false } }] };`,
  'src/api/bare/controllers/bare.js': `module.exports = { ok(ctx) { ctx.body = { ok: true }; } };`,
};

async function measure(count) {
  await multiply(strapi, count);
  const slugs = await slugsIn('newsroom_articles');
  const each = (of, from = 0, number = REQUESTS) =>
    Array.from({ length: number }, (_, i) => of[(from + i) % of.length]);
  const contenders = {
    'stock: by slug, exact populate': (round) => each(slugs, round * STOCK_REQUESTS, stock(round)).map(stockPage),
    'ours: by slug, from the database': async () => each(await unseen(), 0, Math.min(REQUESTS, slugs.length)).map(page),
    'ours: by slug, from memory': async () => each((await unseen()).slice(0, 8)).map(page),
    'bare route': () => each(['/api/bare']),
    'stock: list of 25': (round) => each([STOCK_LIST], 0, stock(round)),
    'ours: list of 25, from the database': () => each(['']).map(() => `${LIST}?${unasked()}`),
    'ours: list of 25, from memory': () => each([LIST]),
    'ours: list of a section, from the database': () => each(['']).map(() => `${SECTION}&${unasked()}`),
    'ours: list of a section, from memory': () => each([SECTION]),
  };
  const costs = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round++) {
    const names = Object.keys(contenders);
    for (const name of round % 2 ? names.reverse() : names) {
      const perRequest = await cost(await contenders[name](round));
      if (round >= WARM_UP) costs[name].push(perRequest);
    }
  }
  const per = Object.fromEntries(Object.entries(costs).map(([name, list]) => [name, median(list)]));
  const ratio = (name) =>
    per[name.includes('list') ? 'stock: list of 25' : 'stock: by slug, exact populate'] / per[name];
  print(
    `${count} articles on ${database}, ${connections} connections: processor time of the server per request, median of ${ROUNDS - WARM_UP} rounds`,
    ['', 'ms', '× stock', '% of the bare route'],
    Object.keys(per).map((name) => [
      name,
      per[name].toFixed(2),
      name === 'bare route' ? '' : ratio(name).toFixed(1),
      ((100 * per['bare route']) / per[name]).toFixed(0),
    ]),
  );
}

const stock = (round) => (round < WARM_UP ? REQUESTS : STOCK_REQUESTS);

const slugsIn = (table) => strapi.db.connection(table).distinct().orderBy('slug').pluck('slug');

/** Slugs that are in nobody's memory: pages by a name that they did not have before. */
async function unseen() {
  const knex = strapi.db.connection;
  await knex('newsroom_published').update({ slug: knex.raw("slug || 'x'") });
  return slugsIn('newsroom_published');
}

const page = (slug) => `/api/newsroom/articles/by-slug/${slug}`;

const LIST = '/api/newsroom/article-cards';
const SECTION = `${LIST}?section=rail`;

let asked = 0;

/** Narrows a list to all articles, in words in which nobody has asked for it yet. */
const unasked = () => `from=${new Date(asked++).toISOString()}`;

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
  asker.send({ address: address(strapi), paths, connections: Number(connections) });
  const [{ failed }] = await once(asker, 'message');
  if (failed) throw new Error(failed);
  return (cpu() - before) / paths.length;
}

// Last, when all of the above is there.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    database: { type: 'string', default: 'sqlite' },
    connections: { type: 'string', default: '8' },
  },
});
const { database, connections } = values;
const { strapi, stop } = await start({ database, files: BARE });
const asker = fork(`${here}content-api-asker.mjs`);
await write(strapi);
for (const count of positionals.length > 0 ? positionals : [1_000, 10_000]) await measure(Number(count));
asker.kill();
await stop();
