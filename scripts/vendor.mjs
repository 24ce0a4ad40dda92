/**
 * Bundles the Markdown parsers, which are ES modules only, into one file that the server's bundle can take in. Left to the
 * plugin build they would be resolved for browsers, and Strapi would not start ("document is not defined"); the
 * condition `worker` picks the variants without a DOM. Does nothing when the file is newer than what it is made from.
 */
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const entry = `${root}server/src/vendor/entry.mjs`;
const outfile = `${root}server/src/vendor/mdast.mjs`;
const sources = [entry, `${root}package-lock.json`, fileURLToPath(import.meta.url)];

const isFresh = () =>
  existsSync(outfile) && sources.every((file) => statSync(file).mtimeMs <= statSync(outfile).mtimeMs);

if (!isFresh()) {
  const { build } = await import('esbuild');
  await build({
    entryPoints: [entry],
    outfile,
    absWorkingDir: root,
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['worker'],
    legalComments: 'none',
    logLevel: 'warning',
  });
  console.log('Bundled the Markdown parsers.');
}
