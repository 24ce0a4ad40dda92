import { spawnSync } from 'node:child_process';
import { type Browser, chromium } from 'playwright-core';

/** CHROMIUM_PATH, which `npm test` sets, or what is on the path. */
const executablePath = (): string =>
  process.env['CHROMIUM_PATH'] ?? spawnSync('sh', ['-c', 'command -v chromium'], { encoding: 'utf8' }).stdout.trim();

export const launch = (): Promise<Browser> =>
  // The tests run as root on test machines, where Chromium's own sandbox cannot start.
  chromium.launch({ executablePath: executablePath(), args: ['--no-sandbox'] });
