/**
 * `node --expose-gc bench/content-api-load.mjs [seconds] [--articles 1000] [--database postgres]` (after `npm run build`): the
 * content API under 64 connections for two minutes, when no seconds are named, while articles go out and a fact box that
 * they show changes. Fails when a request does, or is answered in another way than it must be.
 *
 * The server runs in this process, who asks in another. The memory is that of the server, after everything that can go is gone.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { here, print } from './engine.mjs';
import { multiply, write } from './published.mjs';
import { address, start } from './strapi.mjs';

const CONNECTIONS = 64;
/** So long the server is asked before anything is measured: its memory of pages fills. */
const WARM_UP_SECONDS = 15;
const CHANGE_EVERY_MS = 5_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { articles: { type: 'string', default: '1000' }, database: { type: 'string', default: 'sqlite' } },
});
const seconds = Number(positionals[0] ?? 120);

const { strapi, stop } = await start({
  database: values.database,
  config: { site: { name: 'The Harbour Post', url: 'https://www.example.org' } },
});
await write(strapi);
await multiply(strapi, Number(values.articles));
// The findings of what was written are not what is measured.
await strapi.plugin('newsroom').service('reports').settled();
const asker = fork(`${here}content-api-load-asker.mjs`);
const slugs = (await strapi.db.connection('newsroom_published').select('slug')).map(({ slug }) => slug);

await ask(WARM_UP_SECONDS);
const memory = [memoryNow()];
const stopChanges = change();
const [half, otherHalf] = [await ask(seconds / 2, memory), await ask(seconds / 2, memory)];
const changes = await stopChanges();
asker.kill();
await stop();

print(
  `${values.articles} articles on ${values.database}, ${CONNECTIONS} connections, ${seconds} s, ${changes} changes meanwhile`,
  ['', 'requests/s', 'p50 ms', 'p99 ms', 'longest ms', 'errors'],
  [
    ['first half', ...figures(half)],
    ['second half', ...figures(otherHalf)],
  ],
);
print(
  'Memory of the server in MB',
  ['', 'whole process', 'heap', 'buffers'],
  ['at the start', 'in the middle', 'at the end'].map((name, index) => [name, ...memory[index]]),
);
for (const failure of [...half.failures, ...otherHalf.failures].slice(0, 5)) console.error(failure);
if (half.failures.length + otherHalf.failures.length > 0) process.exitCode = 1;

/** Has the server asked for so long. @param memory - Gets what the server takes after that. */
async function ask(duration, memory) {
  asker.send({ address: address(strapi), slugs, connections: CONNECTIONS, seconds: duration });
  const [answers] = await once(asker, 'message');
  memory?.push(memoryNow());
  return answers;
}

function memoryNow() {
  globalThis.gc?.();
  const { rss, heapUsed, arrayBuffers } = process.memoryUsage();
  return [rss, heapUsed, arrayBuffers].map((bytes) => (bytes / 1024 / 1024).toFixed(1));
}

function figures({ perSecond, p50, p99, longest, failures }) {
  return [perSecond.toFixed(0), p50.toFixed(1), p99.toFixed(1), longest.toFixed(0), failures.length];
}

/** Publishes articles and changes the fact box that they show, by turns. @returns what ends that, and says how often it did. */
function change() {
  const documents = (name) => strapi.documents(`plugin::newsroom.${name}`);
  let isOver = false;
  const changing = (async () => {
    const { documentId: box } = await documents('fact-box').create({
      data: { title: 'So far', body: 'It carried 0 people.' },
      status: 'published',
    });
    for (let turn = 1; ; turn++) {
      if (isOver) return turn - 1;
      if (turn % 2) {
        const body = [
          { __component: 'newsroom.prose', markdown: 'The first train left the harbour at six in the morning.' },
          { __component: 'newsroom.fact-box-embed', factBox: box },
        ];
        await documents('article').create({ data: { title: `Harbour line, day ${turn}`, body }, status: 'published' });
      } else {
        const data = { body: `It carried ${turn},000 people.` };
        await documents('fact-box').update({ documentId: box, data, status: 'published' });
      }
      await pause(CHANGE_EVERY_MS);
    }
  })();
  return () => {
    isOver = true;
    return changing;
  };
}
