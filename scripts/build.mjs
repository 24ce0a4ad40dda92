/**
 * `npm run build`: everything that is made from sources, into dist/: the vendored Markdown parser, the command line, the
 * plugin for Strapi's server and admin panel.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildCommandLine } from './lib/command-line.mjs';
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

// What an earlier build has left would stand in for what this one fails to make.
rmSync(`${root}dist`, { recursive: true, force: true });
if (existsSync(`${root}scripts/vendor.mjs`)) run('the Markdown parser', process.execPath, ['scripts/vendor.mjs']);
await buildCommandLine(`${root}dist/cli/newsroom.js`);
console.log('Built the command line.');
run('the plugin', process.execPath, ['node_modules/@strapi/sdk-plugin/bin/strapi-plugin.js', 'build']);
// The types of the halves lean on the engine's.
run('the types of the engine', process.execPath, ['node_modules/typescript/bin/tsc', '-b', 'engine']);
cpSync(`${root}node_modules/.cache/tsc/engine`, `${root}dist/types/engine`, { recursive: true });
notePluginBuilt();
