import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { contentApi } from '../../server/src/routes/content-api';
import { type TestApp, startApp } from '../app/start';
import type { OpenApi } from './contract';
import { breaksOf } from './openapi-changes';

const SNAPSHOT = join(__dirname, 'openapi.snapshot.json');
const PACKAGES = join(__dirname, '../../node_modules');
const VALIDATOR = join(PACKAGES, '@seriousme/openapi-schema-validator/bin/validate-api-cli.js');
const HINT =
  'Nothing is broken, but the document has grown. Keep the new one: RENEW=1 npx jest --selectProjects server --testPathPatterns openapi.test';

let app: TestApp;
let document: OpenApi;
beforeAll(async () => {
  app = await startApp();
  document = (await get('/openapi.json').expect(200)).body;
});
afterAll(() => app?.destroy());

const get = (path: string) => app.http.get(`/api/newsroom${path}`);

/** As the snapshot keeps it: a new version of the package changes nothing. */
const lasting = ({ info: { version: _, ...info }, ...rest }: OpenApi) => ({ ...rest, info });

describe('the OpenAPI document', () => {
  it('is one, says a validator that is not ours', () => {
    const file = join(app.directory, 'openapi.json');
    writeFileSync(file, JSON.stringify(document));

    const { status, stdout } = spawnSync(process.execPath, [VALIDATOR, file], { encoding: 'utf8' });

    expect([status, stdout]).toEqual([0, expect.stringContaining('valid')]);
  });

  it('names every route of ours, and no other', () => {
    const { routes } = contentApi();
    const paths = (routes as { method: string; path: string }[]).map(
      ({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`,
    );

    const named = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(named.sort()).toEqual(paths.sort());
  });

  it('says what every parameter means', () => {
    const silent = Object.entries(document.paths).flatMap(([path, { get }]) =>
      (get?.parameters ?? [])
        .filter((one) => one.in === 'query' && !one.description)
        .map(({ name }) => `${path} ${String(name)}`),
    );

    expect(silent).toEqual([]);
  });

  it('costs a client that has it a 304', async () => {
    const { headers } = await get('/openapi.json').expect(200);
    expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate');
    await get('/openapi.json')
      .set('If-None-Match', headers.etag ?? '')
      .expect(304);
  });

  it('has lost or changed nothing that a client may rely on', () => {
    const now = lasting(document);
    const was: unknown = existsSync(SNAPSHOT) ? JSON.parse(readFileSync(SNAPSHOT, 'utf8')) : {};

    // A break is one whatever was asked: for a new major version, delete the snapshot first.
    expect(breaksOf(was, now)).toEqual([]);
    if (process.env.RENEW) return renew(now);
    expect(isDeepStrictEqual(was, now) ? 'as the snapshot has it' : HINT).toBe('as the snapshot has it');
  });
});

function renew(now: unknown): void {
  writeFileSync(SNAPSHOT, JSON.stringify(now));
  spawnSync(process.execPath, [join(PACKAGES, 'prettier/bin/prettier.cjs'), '--write', SNAPSHOT]);
}
