import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';
import { runTool } from './tools.mjs';

/** A test that never ends must not hold up the others for ever. */
const LIMIT_MS = 20 * 60_000;
const RESULTS = join(root, 'node_modules/.cache/newsroom');

/** Runs one project of jest.config.mjs. A test file that cannot even be run counts as one failure. */
export async function runJest(project, { env, args = [] } = {}) {
  const file = join(RESULTS, `${project}.json`);
  mkdirSync(RESULTS, { recursive: true });
  rmSync(file, { force: true });
  const { code } = await runTool(
    'jest',
    ['--selectProjects', project, '--passWithNoTests', '--json', `--outputFile=${file}`, ...args],
    { env, timeoutMs: LIMIT_MS },
  );
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(file, 'utf8'));
  const failed = numFailedTests + numRuntimeErrorTestSuites;
  return { passed: numPassedTests, failed: code === 0 ? failed : Math.max(1, failed) };
}
