/**
 * `npm test`: everything that proves this repository, from a bare machine on. Goes on past failing parts, so that one run
 * tells all; the last line is `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
import { checkCompiler, checkDisk, checkNode, tell } from './lib/machine.mjs';
import { isInstalled } from './lib/made.mjs';
import { buildDemo, buildExample, buildPlugin, bundleParser, install } from './lib/prepare.mjs';

const results = [];
const started = Date.now();

await part('packages', prepareMachine);
if (results[0].failed === 0) await everything();
finish();

async function prepareMachine() {
  if (tell([checkNode(), checkDisk(!isInstalled())])) return one(false);
  return one((await hasCompiler()) && (await install()) && (await bundleParser()));
}

/** As root the lack is mended right away: a test machine has nobody to type the command. */
async function hasCompiler() {
  const lack = await checkCompiler();
  if (lack && process.getuid?.() === 0) spawnSync('sh', ['-c', lack.mend], { stdio: 'inherit' });
  return !lack || !tell([await checkCompiler()]);
}

/** Loaded only now: these files need the packages. */
async function everything() {
  const { BUILT_CHECKS, CHECKS, runChecks } = await import('./lib/checks.mjs');
  const { runJest } = await import('./lib/jest.mjs');

  await part('checks', () => runChecks(CHECKS));
  await part('unit tests', () => runJest('unit'));
  await part('build', async () => one(await buildPlugin()));
  await part('built package', () => runChecks(BUILT_CHECKS));
  await part('API tests', () => runJest('server', { args: ['--runInBand'] }));
  await part('API tests on PostgreSQL', () => runJest('postgres', { args: ['--runInBand'] }));
  await part('browser tests', () => browserTests(runJest, 'browser'));
  await part('example website', () => browserTests(runJest, 'example', buildExample));
}

async function browserTests(runJest, project, ...alsoBuilt) {
  const { chromiumMend, findChromium } = await import('./lib/chromium.mjs');
  const chromium = await findChromium();
  if (!chromium) {
    console.error(`✗ No Chromium for the browser tests.\n  Mend it with: ${chromiumMend()}`);
    return one(false);
  }
  for (const build of [buildDemo, ...alsoBuilt]) if (!(await build())) return one(false);
  return runJest(project, { args: ['--runInBand'], env: { CHROMIUM_PATH: chromium } });
}

async function part(title, prove) {
  console.log(`\n━━ ${title} ━━`);
  const count = await prove();
  results.push({ title, ...count });
}

function one(isDone) {
  return { passed: isDone ? 1 : 0, failed: isDone ? 0 : 1 };
}

function finish() {
  console.log(`\n━━ after ${Math.round((Date.now() - started) / 1000)} s ━━`);
  for (const { title, passed, failed } of results)
    console.log(`${failed ? '✗' : '✓'} ${title}: ${passed} passed, ${failed} failed`);
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  process.exitCode = sum('failed') ? 1 : 0;
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
}
