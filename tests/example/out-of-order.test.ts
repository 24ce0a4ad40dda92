import { type Example, prepareExample } from './harness/example';

let site: Example;
let stop: () => Promise<void>;
beforeAll(async () => {
  site = await prepareExample();
  const nobody = await prepareExample();
  stop = await site.start(nobody.url);
});
afterAll(() => stop?.());

it.each(['/', '/harbour', '/articles/any', '/preview?token=any'])(
  'says at %s that the newsroom does not answer, and nothing of why',
  async (path) => {
    const response = await fetch(site.url + path);
    expect(response.status).toBe(500);
    const page = await response.text();
    expect(page).toContain('The newsroom does not answer');
    expect(page).not.toMatch(/fetch failed|node:internal|ECONNREFUSED/);
  },
);
