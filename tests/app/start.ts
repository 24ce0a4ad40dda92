import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createStrapi } from '@strapi/strapi';
import type { Core } from '@strapi/types';
import request, { type Agent } from 'supertest';
import { createDatabase } from './database';

const ROOT = path.resolve(__dirname, '../..');

/** A boot takes four seconds on a quiet machine, and a minute on a busy one. */
jest.setTimeout(180_000);

export interface TestApp {
  readonly strapi: Core.Strapi;
  /** Without credentials. */
  readonly http: Agent;
  /** Logged in to the admin panel as super administrator. */
  readonly admin: Agent;
  /**
   * Logged in to the admin panel with these permissions only: an action, or an action and the type it is about, and its
   * condition (`plugin::content-manager.explorer.read plugin::newsroom.article admin::is-creator`). Fields of the type are
   * named where not all are meant: `plugin::newsroom.article(title,body)`.
   */
  loginWith(permissions: readonly string[], locales?: readonly string[]): Promise<Agent>;
  /** Stops it. With `keep` its database stays, to be started again by `directory`. */
  destroy(keep?: 'keep'): Promise<void>;
  readonly directory: string;
}

export interface AppOptions {
  /** Settings of the plugin. */
  readonly config?: object;
  /** Without the users-permissions plugin when false. */
  readonly usersPermissions?: boolean;
  /** Behind a proxy, which says who asks. */
  readonly proxy?: boolean;
  /** Further plugins of Strapi, by package. */
  readonly packages?: readonly string[];
  /** Settings of Strapi's own plugins, by their name. */
  readonly plugins?: object;
  /** Puts more into the app's directory before its first boot: content types, components. */
  readonly prepare?: (directory: string) => void;
  /** Of an app that was stopped and kept. */
  readonly directory?: string;
}

/**
 * Boots a real Strapi in a directory and on a database of its own, with the built plugin in it. One for a file: Strapi is a
 * global, and a boot takes about twelve seconds.
 */
export async function startApp({
  config = {},
  usersPermissions = true,
  packages = [],
  proxy = false,
  plugins = {},
  prepare,
  directory: kept,
}: AppOptions = {}): Promise<TestApp> {
  // Outside the repository: Strapi looks upwards for a tsconfig.json and would compile.
  const directory = kept ?? mkdtempSync(path.join(tmpdir(), 'newsroom-app-'));
  if (!kept) {
    writeApp(directory, {
      config,
      usersPermissions,
      packages,
      proxy,
      plugins,
      database: await createDatabase(directory),
    });
    prepare?.(directory);
  }

  const strapi = createStrapi({ appDir: directory, distDir: directory, autoReload: false, serveAdminPanel: false });
  strapi.log.level = 'error';
  await strapi.load();
  strapi.server.mount();

  const { httpServer } = strapi.server;
  return {
    strapi,
    http: request.agent(httpServer),
    admin: await login(strapi, await superAdmin(strapi)),
    loginWith: async (permissions, locales) => login(strapi, await roleWith(strapi, permissions, locales)),
    directory,
    async destroy(keep) {
      await strapi.destroy();
      if (!keep) rmSync(directory, { recursive: true, force: true });
    },
  };
}

interface AppFiles extends Required<
  Pick<AppOptions, 'config' | 'usersPermissions' | 'packages' | 'proxy' | 'plugins'>
> {
  readonly database: object;
}

function writeApp(directory: string, { config, usersPermissions, packages, proxy, plugins, database }: AppFiles): void {
  for (const folder of ['config', 'src', 'public/uploads', 'database/migrations'])
    mkdirSync(path.join(directory, folder), { recursive: true });
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(directory, 'node_modules'));

  const files: Record<string, unknown> = {
    server: {
      host: '127.0.0.1',
      port: 0,
      app: { keys: ['key-one', 'key-two'] },
      ...(proxy ? { proxy: { koa: true, maxIpsCount: 1 } } : {}),
    },
    admin: {
      auth: { secret: 'admin-secret' },
      apiToken: { salt: 'token-salt' },
      transfer: { token: { salt: 'transfer-salt' } },
      secrets: { encryptionKey: '0123456789abcdef0123456789abcdef' },
    },
    api: { rest: { defaultLimit: 25, maxLimit: 100, withCount: true } },
    plugins: {
      newsroom: { enabled: true, resolve: ROOT, config: { rates: { readsPerMinute: 0 }, ...config } },
      ...(usersPermissions ? { 'users-permissions': { config: { jwtSecret: 'jwt-secret' } } } : {}),
      ...plugins,
    },
    database,
    middlewares: ['logger', 'errors', 'security', 'cors', 'query', 'body', 'session', 'favicon', 'public'].map(
      (name) => `strapi::${name}`,
    ),
  };
  for (const [name, value] of Object.entries(files))
    writeFileSync(path.join(directory, 'config', `${name}.js`), `module.exports = ${JSON.stringify(value)};\n`);
  writeFileSync(
    path.join(directory, 'package.json'),
    JSON.stringify({
      name: 'newsroom-test-app',
      private: true,
      dependencies: {
        '@strapi/strapi': '5.54.0',
        ...(usersPermissions ? { '@strapi/plugin-users-permissions': '5.54.0' } : {}),
        ...Object.fromEntries(packages.map((name) => [name, '5.54.0'])),
      },
      strapi: { uuid: false },
    }),
  );
}

async function superAdmin(strapi: Core.Strapi): Promise<number> {
  const role = (await strapi.service('admin::role').getSuperAdmin()) as { id: number };
  return role.id;
}

let roles = 0;

async function roleWith(
  strapi: Core.Strapi,
  permissions: readonly string[],
  locales: readonly string[] = ['en', 'nb'],
): Promise<number> {
  const role = (await strapi.service('admin::role').create({ name: `Role ${++roles}`, description: '' })) as {
    id: number;
  };
  await strapi.service('admin::role').assignPermissions(
    role.id,
    permissions.map((permission) => {
      const [action, about = '', ...conditions] = permission.split(' ');
      const [, subject = null, fields] = /^([^(]+)(?:\((.+)\))?$/.exec(about) ?? [];
      // A type with languages is closed in each that is not named.
      const properties = subject ? { locales, ...(fields ? { fields: fields.split(',') } : {}) } : {};
      return { action, subject, properties, conditions };
    }),
  );
  return role.id;
}

let users = 0;

/** Makes a user of the role and logs it in. */
async function login(strapi: Core.Strapi, role: number): Promise<Agent> {
  const credentials = { email: `editor-${++users}@example.org`, password: 'Correct-horse-1' };
  await strapi.service('admin::user').create({
    ...credentials,
    firstname: 'Ines',
    lastname: 'Holm',
    isActive: true,
    registrationToken: null,
    roles: [role],
  });
  const { body } = await request(strapi.server.httpServer).post('/admin/login').send(credentials).expect(200);
  return request.agent(strapi.server.httpServer).set('Authorization', `Bearer ${body.data.token}`);
}
