/** Running programs with progress. Node's own modules only: these files work before anything is installed. */
import { spawn } from 'node:child_process';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

const HEARTBEAT_MS = 20_000;

export const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/**
 * Runs a program in the repository. Its output is shown unless `quiet`; then a line every 20 s says that it still works,
 * and the output is shown only when it fails.
 *
 * @returns `{code, output}`; never throws for a program that fails. A program that cannot be started has code 127.
 */
export function run(command, args, { cwd = root, env = {}, quiet = false, capture = false, timeoutMs } = {}) {
  return new Promise((done) => {
    const started = Date.now();
    const hidden = quiet || capture;
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: hidden ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      timeout: timeoutMs,
    });
    let output = '';
    const keep = (chunk) => (output += chunk);
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    const beat = quiet
      ? setInterval(
          () => console.log(`  … still at it after ${Math.round((Date.now() - started) / 1000)} s`),
          HEARTBEAT_MS,
        )
      : undefined;
    const finish = (code) => {
      clearInterval(beat);
      if (quiet && code !== 0) console.error(output.split('\n').slice(-60).join('\n'));
      done({ code, output });
    };
    child.on('error', (error) => {
      output += String(error);
      finish(127);
    });
    child.on('close', (code) => finish(code ?? 1));
  });
}

export const runNode = (script, args = [], options = {}) => run(process.execPath, [script, ...args], options);

/** npm as it was called, so that `npm start` uses the same npm for the rest. */
export const runNpm = (args, options = {}) => {
  const npm = process.env.npm_execpath;
  return npm?.endsWith('.js')
    ? runNode(npm, args, options)
    : run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, options);
};
