import { join } from 'node:path';
import { freePort, startServer } from '../../browser/harness/server';

const EXAMPLE = join(__dirname, '../../../examples/astro');

export interface Example {
  readonly url: string;
  start(cms: string): Promise<() => Promise<void>>;
}

/** The built website on a port of its own; the address is known before it starts, because the newsroom is told it. */
export async function prepareExample(): Promise<Example> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    start: (cms) =>
      startServer({
        script: join(EXAMPLE, 'dist/server/entry.mjs'),
        cwd: EXAMPLE,
        env: { HOST: '127.0.0.1', PORT: String(port), CMS_URL: cms, SITE_URL: url },
        // Needs no newsroom.
        health: `${url}/robots.txt`,
      }),
  };
}
