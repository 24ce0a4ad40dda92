/**
 * `node bench/desk.mjs [articles…]` (after `npm run build`): what a scan costs per article, what a save waits for, and how
 * long the desk's questions take, in a Strapi of its own on SQLite. Once for each number of articles, 1,000 when none is named.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { articlesOf } from './corpus.mjs';
import { cpu, print, quantile } from './engine.mjs';
import { address, start } from './strapi.mjs';

const ARTICLE = 'plugin::newsroom.article';
const FINDING = 'plugin::newsroom.finding';
/** Findings that the questions are asked of. */
const FINDINGS = 20_000;
const ROUNDS = 60;
/** The first asks nothing of the findings: what any request costs. */
const QUESTIONS = [
  'checked',
  'findings',
  'findings?page=200',
  'findings?author=Ines%20Holm',
  'findings/facets',
  'finding-groups',
  'desk',
];

const ms = (time) => time.toFixed(1);

for (const count of process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1_000]) await measure(count);

async function measure(count) {
  const { strapi, stop } = await start();
  const reports = strapi.plugin('newsroom').service('reports');
  const jobs = strapi.plugin('newsroom').service('jobs');
  const saves = await write(strapi, count);
  await reports.settled();
  await strapi.db.query(FINDING).deleteMany({});

  const before = cpu();
  const started = performance.now();
  await jobs.scanByClock();
  const scan = await ended(strapi);
  const [wall, used] = [performance.now() - started, cpu() - before];
  const per = (ms) => (ms / scan.done).toFixed(1);
  const found = await strapi.db.query(FINDING).count({});
  print(
    `Scan of ${scan.done} articles, ${found} findings: milliseconds per article`,
    ['', 'wall', 'cpu', 'save p50', 'save p95'],
    [['article', per(wall), per(used), ms(quantile(saves, 0.5)), ms(quantile(saves, 0.95))]],
  );
  await multiply(strapi, found);
  await ask(strapi);
  await stop();
}

async function write(strapi, count) {
  const { texts } = articlesOf('', count);
  const saves = [];
  for (const text of texts) {
    const parts = text.split('\n\n');
    const body = [];
    for (let at = 0; at < parts.length; at += 6)
      body.push({ __component: 'newsroom.prose', markdown: parts.slice(at, at + 6).join('\n\n') });
    const begun = performance.now();
    await strapi.documents(ARTICLE).create({ data: { title: parts[0].slice(2), body } });
    saves.push(performance.now() - begun);
  }
  return saves;
}

async function ended(strapi) {
  for (;;) {
    const [job] = await strapi.db.query('plugin::newsroom.job').findMany({ orderBy: { id: 'desc' }, limit: 1 });
    if (job?.finishedAt) return job;
    await sleep(200);
  }
}

/** As many findings as are wanted, of the same entries. */
async function multiply(strapi, found) {
  const rows = await strapi.db.query(FINDING).findMany({ limit: 1_000 });
  for (let made = found; made < FINDINGS; made += rows.length)
    await strapi.db.query(FINDING).createMany({
      data: rows.slice(0, FINDINGS - made).map((row, index) => ({
        ...Object.fromEntries(Object.entries(row).filter(([name]) => !['id', 'documentId'].includes(name))),
        key: `${row.key}-${made}-${row.id}`,
        authors: index % 3 ? '|Ines Holm|' : '|Jon Berg|',
        section: ['City', 'Sport', 'Culture', null][index % 4],
        fingerprint: `group-${(made + index) % 4_000}`,
      })),
    });
}

async function ask(strapi) {
  const root = await strapi.service('admin::role').getSuperAdmin();
  const editor = await strapi.service('admin::role').create({ name: 'Editor by language' });
  const read = { action: 'plugin::content-manager.explorer.read', subject: ARTICLE, conditions: [] };
  await strapi.service('admin::role').assignPermissions(editor.id, [
    { ...read, properties: { locales: ['en'] } },
    { action: 'plugin::newsroom.desk.open', subject: null, properties: {}, conditions: [] },
  ]);
  const rows = [];
  for (const role of [root, editor]) {
    const token = await login(strapi, role);
    for (const question of QUESTIONS) {
      const times = [];
      const before = cpu();
      for (let round = 0; round < ROUNDS; round++) {
        const begun = performance.now();
        const answer = await fetch(`${address(strapi)}/newsroom/${question}`, {
          headers: { authorization: `Bearer ${token}` },
        });
        if (answer.status !== 200) throw new Error(`${question}: ${answer.status}`);
        await answer.arrayBuffer();
        times.push(performance.now() - begun);
      }
      rows.push([
        `${question} (${role.name})`,
        ms((cpu() - before) / ROUNDS),
        ms(quantile(times, 0.5)),
        ms(quantile(times, 0.95)),
      ]);
    }
  }
  print(
    `Questions about ${await strapi.db.query(FINDING).count({})} findings: milliseconds`,
    ['GET', 'cpu', 'p50', 'p95'],
    rows,
  );
}

async function login(strapi, role) {
  const credentials = { email: `role-${role.id}@example.org`, password: 'Correct-horse-1' };
  const user = { ...credentials, firstname: 'Ines', isActive: true, registrationToken: null, roles: [role.id] };
  await strapi.service('admin::user').create(user);
  const answer = await fetch(`${address(strapi)}/admin/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(credentials),
  });
  return (await answer.json()).data.token;
}
