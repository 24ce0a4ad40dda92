import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '../../..');
const BOOT_LIMIT_MS = 150_000;
const POLL_MS = 200;

export const ADMINISTRATOR = { email: 'tester@example.com', password: 'Browser-tests-1' };

export interface Newsroom {
  readonly url: string;
  stop(): Promise<void>;
}

/** Boots the built demo with an empty database of its own, on a port of its own. */
export async function bootNewsroom(): Promise<Newsroom> {
  const folder = mkdtempSync(join(tmpdir(), 'newsroom-browser-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const strapi = spawn(process.execPath, [join(ROOT, 'node_modules/@strapi/strapi/bin/strapi.js'), 'start'], {
    cwd: join(ROOT, 'playground'),
    env: { ...process.env, ...settings(folder, port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const log = collect(strapi);
  const stop = async () => {
    await end(strapi);
    rmSync(folder, { recursive: true, force: true });
  };

  if (await answers(`${url}/_health`, strapi)) return { url, stop };
  await stop();
  throw new Error(`The newsroom did not start:\n${log()}`);
}

const settings = (folder: string, port: number): Record<string, string> => ({
  NODE_ENV: 'development',
  HOST: '127.0.0.1',
  PORT: String(port),
  DATABASE_FILENAME: join(folder, 'data.db'),
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

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? done(address.port) : fail(new Error('No free port')),
      );
    });
  });
}

function collect(child: ChildProcess): () => string {
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (text += chunk.toString()));
  return () => text;
}

async function answers(url: string, child: ChildProcess): Promise<boolean> {
  const limit = Date.now() + BOOT_LIMIT_MS;
  while (Date.now() < limit && child.exitCode === null) {
    const isUp = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) return true;
    await new Promise((next) => setTimeout(next, POLL_MS));
  }
  return false;
}

function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return Promise.resolve();
  return new Promise((done) => {
    child.once('exit', () => done());
    child.kill('SIGTERM');
  });
}
