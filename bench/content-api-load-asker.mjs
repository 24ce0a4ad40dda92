/** Asks for what `content-api-load.mjs` says, as fast as it is answered, and tells how long that took. */
import { Agent, get } from 'node:http';
import { quantile } from './engine.mjs';

const API = '/api/newsroom';
const LISTS = [
  '/article-cards',
  '/article-cards?section=rail',
  '/article-cards?tag=night-trains&pageSize=10',
  '/section-cards',
];
const OTHERS = [
  { path: '/feed.rss' },
  { path: '/articles/by-slug/there-is-no-such-article', status: 404 },
  { path: '/article-cards', headers: { 'If-None-Match': '*' }, status: 304 },
  { path: '/feed.json?section=rail' },
];

/** Of ten requests seven are for pages, two for lists, and one for something else. */
function request(turn, slugs) {
  const kind = turn % 10;
  const round = Math.floor(turn / 10);
  if (kind < 7) return { path: `/articles/by-slug/${slugs[(turn * 37) % slugs.length]}` };
  if (kind < 9) return { path: LISTS[(round * 2 + kind) % LISTS.length] };
  return OTHERS[round % OTHERS.length];
}

process.on('message', async ({ address, slugs, connections, seconds }) => {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times = [];
  const failures = [];
  const started = performance.now();
  const end = started + seconds * 1000;
  let turn = 0;
  const askOn = async () => {
    while (performance.now() < end) {
      const { path, headers = {}, status = 200 } = request(turn++, slugs);
      const asked = performance.now();
      const answered = await ask(`${address}${API}${path}`, { agent, headers });
      times.push(performance.now() - asked);
      if (answered !== status) failures.push(`${path}: ${answered}, not ${status}`);
    }
  };
  await Promise.all(Array.from({ length: connections }, askOn));
  const perSecond = (1000 * times.length) / (performance.now() - started);
  agent.destroy();
  process.send({
    perSecond,
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    longest: times.reduce((most, time) => Math.max(most, time), 0),
    failures,
  });
});

/** @returns the status of the answer, or what went wrong. */
const ask = (url, options) =>
  new Promise((resolve) => {
    const request = get(url, options, (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode));
      response.on('error', (error) => resolve(String(error)));
    });
    request.on('error', (error) => resolve(String(error)));
  });
