/** Finds a Chromium for the browser tests, and brings one where there is none. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { run } from './run.mjs';
import { runTool } from './tools.mjs';

const DOWNLOAD_LIMIT_MS = 60_000;
const PROGRAMS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * In this order: CHROMIUM_PATH, a Chromium on the path, `apt-get install` as root, Playwright's download within 60 s.
 *
 * @returns its path, or null.
 */
export async function findChromium() {
  const { CHROMIUM_PATH } = process.env;
  if (CHROMIUM_PATH) return existsSync(CHROMIUM_PATH) ? CHROMIUM_PATH : null;
  return onPath() ?? (await fromApt()) ?? (await fromPlaywright());
}

export const chromiumMend = () =>
  process.platform === 'linux'
    ? `${process.getuid?.() === 0 ? '' : 'sudo '}apt-get install -y chromium`
    : 'npx playwright-core install chromium';

function onPath() {
  for (const program of PROGRAMS) {
    const { status, stdout } = spawnSync('sh', ['-c', `command -v ${program}`], { encoding: 'utf8' });
    if (status === 0) return stdout.trim();
  }
  return null;
}

async function fromApt() {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || spawnSync('sh', ['-c', 'command -v apt-get']).status !== 0) return null;
  console.log('\n→ Installing Chromium with apt-get');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update'], { env, quiet: true });
  await run('apt-get', ['install', '-y', 'chromium'], { env, quiet: true });
  return onPath();
}

async function fromPlaywright() {
  console.log('\n→ Downloading Chromium, for a minute at most');
  const { code } = await runTool('playwright-core', ['install', 'chromium'], {
    quiet: true,
    timeoutMs: DOWNLOAD_LIMIT_MS,
  });
  if (code !== 0) return null;
  const { chromium } = await import('playwright-core');
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : null;
}
