/**
 * `npm run build`: everything that is made from sources, into dist/: the vendored Markdown parser, the command line, the
 * plugin for Strapi's server and admin panel.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { notePluginBuilt } from './lib/made.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

function run(title, command, args) {
  const started = Date.now();
  console.log(`Building ${title} …`);
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) {
    console.error(`Building ${title} failed.`);
    process.exit(status ?? 1);
  }
  console.log(`Built ${title} in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
}

async function buildCommandLine() {
  const { build } = await import('esbuild');
  const file = `${root}dist/cli/newsroom.js`;
  mkdirSync(`${root}dist/cli`, { recursive: true });
  await build({
    entryPoints: [`${root}cli/main.ts`],
    outfile: file,
    bundle: true,
    platform: 'node',
    target: 'node20.19',
    format: 'cjs',
    banner: { js: '#!/usr/bin/env node' },
    legalComments: 'none',
  });
  chmodSync(file, 0o755);
  console.log('Built the command line.');
}

if (existsSync(`${root}scripts/vendor.mjs`)) run('the Markdown parser', process.execPath, ['scripts/vendor.mjs']);
if (existsSync(`${root}cli/main.ts`)) await buildCommandLine();
run('the plugin', process.execPath, ['node_modules/@strapi/sdk-plugin/bin/strapi-plugin.js', 'build']);
notePluginBuilt();
