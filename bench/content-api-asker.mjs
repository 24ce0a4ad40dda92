/** Asks for what `content-api.mjs` sends it, over so many connections, and says when all is answered. */
import { Agent, get } from 'node:http';

process.on('message', async ({ address, paths, connections }) => {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const answers = await Promise.all(paths.map((path) => ask(address + path, agent)));
  agent.destroy();
  process.send({ failed: answers.find((answer) => answer !== null) ?? null });
});

const ask = (url, agent) =>
  new Promise((resolve) => {
    const request = get(url, { agent }, (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode === 200 ? null : `${url}: ${response.statusCode}`));
    });
    request.on('error', (error) => resolve(`${url}: ${String(error)}`));
  });
