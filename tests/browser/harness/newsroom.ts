import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, startServer } from './server';

const ROOT = join(__dirname, '../../..');

export const ADMINISTRATOR = { email: 'tester@example.com', password: 'Browser-tests-1' };

const DATABASE = 'data.db';

export interface Newsroom {
  readonly url: string;
  /** File of its database. */
  readonly database: string;
  stop(): Promise<void>;
}

/** Boots the built demo with an empty database of its own, on a port of its own. @param own - Variables that differ. */
export async function bootNewsroom(own: Readonly<Record<string, string>> = {}): Promise<Newsroom> {
  const folder = mkdtempSync(join(tmpdir(), 'newsroom-browser-'));
  const forget = () => rmSync(folder, { recursive: true, force: true });
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const database = join(folder, DATABASE);
  try {
    const end = await startServer({
      script: join(ROOT, 'node_modules/@strapi/strapi/bin/strapi.js'),
      args: ['start'],
      cwd: join(ROOT, 'playground'),
      env: { ...settings(folder, port), ...own },
      health: `${url}/_health`,
    });
    return { url, database, stop: () => end().finally(forget) };
  } catch (error) {
    forget();
    throw error;
  }
}

const settings = (folder: string, port: number): Record<string, string> => ({
  NODE_ENV: 'development',
  HOST: '127.0.0.1',
  PORT: String(port),
  DATABASE_FILENAME: join(folder, DATABASE),
  DEMO_PAGES: 'off',
  ADMIN_EMAIL: ADMINISTRATOR.email,
  ADMIN_PASSWORD: ADMINISTRATOR.password,
  STRAPI_TELEMETRY_DISABLED: 'true',
  ...Object.fromEntries(
    ['APP_KEYS', 'API_TOKEN_SALT', 'ADMIN_JWT_SECRET', 'TRANSFER_TOKEN_SALT', 'ENCRYPTION_KEY', 'JWT_SECRET'].map(
      (name) => [name, randomBytes(24).toString('base64url')],
    ),
  ),
});
