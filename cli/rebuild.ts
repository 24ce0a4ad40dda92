import { createRequire } from 'node:module';
import { join } from 'node:path';
import { count } from './count';
import { Progress } from './progress';
import { WrongUse } from './wrong-use';

/** What is used of Strapi, which is the application's own. */
interface Strapi {
  load(): Promise<unknown>;
  destroy(): Promise<void>;
  plugin(name: string): { service(name: string): Published } | undefined;
}

interface Published {
  rebuild(progress: (done: number, total: number) => void): Promise<{ pages: number; failed: number }>;
  settled(): Promise<void>;
}

interface StrapiPackage {
  readonly compileStrapi: (options: { appDir: string }) => Promise<object>;
  readonly createStrapi: (options: object) => Strapi;
}

/**
 * Makes all pages of the content API anew, beside a server that is running or without one.
 *
 * @param directory - Of the Strapi application.
 * @returns 0, or 1 when a page could not be made. @throws {WrongUse}
 */
export async function rebuildPages(directory: string): Promise<number> {
  const { compileStrapi, createStrapi } = strapiOf(directory);
  const strapi = createStrapi(await compileStrapi({ appDir: directory }));
  await strapi.load();
  try {
    const published = strapi.plugin('newsroom')?.service('published');
    if (!published) throw new WrongUse('the plugin newsroom is not enabled in config/plugins');
    const progress = new Progress((done, total) => `Made ${done} of ${total} pages`);
    const { pages, failed } = await published.rebuild((done, total) => progress.at(done, total));
    await published.settled();
    progress.end();
    process.stdout.write(`${count(pages - failed, 'page')} made anew\n`);
    if (failed > 0) process.stderr.write(`newsroom: ${count(failed, 'page')} could not be made; the log says why\n`);
    return failed > 0 ? 1 : 0;
  } finally {
    await strapi.destroy();
  }
}

function strapiOf(directory: string): StrapiPackage {
  try {
    return createRequire(join(directory, 'package.json'))('@strapi/strapi') as StrapiPackage;
  } catch (error) {
    const message = `there is no Strapi application here (${directory}); call rebuild in its folder`;
    throw new WrongUse(message, { cause: error });
  }
}
