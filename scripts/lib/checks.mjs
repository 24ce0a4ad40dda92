/** What `npm run check` looks at, and what is looked at once the plugin is built. Each counts as one test. */
import { rmSync } from 'node:fs';
import { isPluginBuilt } from './made.mjs';
import { root, runNode } from './run.mjs';
import { runTool } from './tools.mjs';

const ROOMS = ['engine', 'importer', 'shared', 'server', 'admin', 'cli', 'client', 'examples', 'tests', 'bench'];
const hidden = { capture: true };

/** The example reads the client's types from the last build, where there was one: an old one tells of what was. */
function forgetOldTypes() {
  if (!isPluginBuilt()) rmSync(`${root}/dist/types`, { recursive: true, force: true });
}

export const CHECKS = [
  ['format', () => runTool('prettier', ['--check', '.'], hidden)],
  ['lint', () => runTool('eslint', ['.', '--max-warnings=0'], hidden)],
  ['types', () => runTool('typescript', ['-b'], { ...hidden, tool: 'tsc' })],
  ['borders between rooms', () => runTool('dependency-cruiser', ROOMS, hidden)],
  ['unused files, exports, packages', () => runTool('knip', [], hidden)],
  ['generated files are fresh', () => runNode('scripts/generate.mjs', ['--check'], hidden)],
];

export const BUILT_CHECKS = [
  ['strapi-plugin verify', () => runTool('@strapi/sdk-plugin', ['verify'], hidden)],
  ['publint', () => runTool('publint', ['run', '--strict'], hidden)],
  ['the server half loads', () => runNode('-e', ["require('./strapi-server')"], { ...hidden, cwd: root })],
  ...['bundler', 'node16'].map((resolution) => [
    `the types of the client, found as ${resolution} does`,
    () =>
      runTool('typescript', ['-p', `tests/client/consumer/tsconfig.${resolution}.json`], { ...hidden, tool: 'tsc' }),
  ]),
  ['the command line answers', () => runNode('dist/cli/newsroom.js', ['--help'], hidden)],
];

/** Runs checks one after the other, the output of those that fail is shown. @returns how many passed and failed. */
export async function runChecks(checks) {
  forgetOldTypes();
  const count = { passed: 0, failed: 0 };
  for (const [title, check] of checks) {
    const started = Date.now();
    const { code, output } = await check();
    const time = `${((Date.now() - started) / 1000).toFixed(1)} s`;
    if (code === 0) {
      count.passed += 1;
      console.log(`✓ ${title} (${time})`);
    } else {
      count.failed += 1;
      console.log(`✗ ${title} (${time})\n${output.trim().split('\n').slice(0, 200).join('\n')}\n`);
    }
  }
  return count;
}
