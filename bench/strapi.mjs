/** Boots Strapi for the benchmarks. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import setUpPostgres from '../tests/postgres/setup.mjs';
import tearDownPostgres from '../tests/postgres/teardown.mjs';
import { here } from './engine.mjs';

// Strapi's own module for `import` does not load in Node.
const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');

export const address = (strapi) => `http://127.0.0.1:${strapi.server.httpServer.address().port}`;

/** Where the articles of a benchmark can stand, as Strapi's `config/database` names them. */
const DATABASES = {
  sqlite: async (directory) => ({
    connection: { client: 'sqlite', connection: { filename: path.join(directory, 'data.db') }, useNullAsDefault: true },
    remove: () => undefined,
  }),
  // That of the tests, which comes with the packages.
  postgres: async () => {
    await setUpPostgres();
    const connectionString = `${process.env.NEWSROOM_POSTGRES}/postgres`;
    return { connection: { client: 'postgres', connection: { connectionString } }, remove: tearDownPostgres };
  },
};

/**
 * A Strapi and a database of its own, with the built plugin, listening on this machine.
 *
 * @param database - `sqlite` or `postgres`.
 * @param files - More files of the application, by path: content types, routes.
 * @param config - Settings of the plugin.
 */
export async function start({ database = 'sqlite', files: more = {}, config = {} } = {}) {
  const directory = mkdtempSync(path.join(tmpdir(), 'newsroom-bench-'));
  for (const folder of ['config', 'src', 'public/uploads', 'database/migrations'])
    mkdirSync(path.join(directory, folder), { recursive: true });
  symlinkSync(path.join(here, '../node_modules'), path.join(directory, 'node_modules'));
  const { connection, remove } = await DATABASES[database](directory);
  const files = {
    server: { host: '127.0.0.1', port: 0, app: { keys: ['one', 'two'] } },
    admin: {
      auth: { secret: 'a' },
      apiToken: { salt: 'b' },
      transfer: { token: { salt: 'c' } },
      secrets: { encryptionKey: '0123456789abcdef0123456789abcdef' },
    },
    plugins: {
      newsroom: { enabled: true, resolve: path.join(here, '..'), config: { rates: { readsPerMinute: 0 }, ...config } },
      'users-permissions': { config: { jwtSecret: 'd' } },
    },
    database: { connection },
    middlewares: ['errors', 'security', 'cors', 'query', 'body', 'session', 'favicon', 'public'].map(
      (name) => `strapi::${name}`,
    ),
  };
  for (const [name, text] of Object.entries(more)) {
    mkdirSync(path.dirname(path.join(directory, name)), { recursive: true });
    writeFileSync(path.join(directory, name), text);
  }
  for (const [name, value] of Object.entries(files))
    writeFileSync(path.join(directory, 'config', `${name}.js`), `module.exports = ${JSON.stringify(value)};\n`);
  writeFileSync(
    path.join(directory, 'package.json'),
    JSON.stringify({
      name: 'newsroom-bench',
      private: true,
      dependencies: { '@strapi/plugin-users-permissions': '*' },
    }),
  );
  const strapi = createStrapi({ appDir: directory, distDir: directory, autoReload: false, serveAdminPanel: false });
  strapi.log.level = 'error';
  await strapi.load();
  await new Promise((listening) => strapi.server.httpServer.listen(0, '127.0.0.1', listening));
  strapi.server.mount();
  const stop = async () => {
    await strapi.destroy();
    await remove();
    rmSync(directory, { recursive: true, force: true });
  };
  return { strapi, stop };
}
