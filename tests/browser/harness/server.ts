import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';

const BOOT_LIMIT_MS = 150_000;
const POLL_MS = 200;

interface Program {
  readonly script: string;
  readonly args?: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** Address that answers once the server is up. */
  readonly health: string;
}

/** Starts a server with this very Node. @returns what ends it. @throws what it wrote, when it does not come up. */
export async function startServer({ script, args = [], cwd, env, health }: Program): Promise<() => Promise<void>> {
  const server = spawn(process.execPath, [script, ...args], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const log = collect(server);
  if (await answers(health, server)) return () => end(server);
  await end(server);
  throw new Error(`${script} did not start:\n${log()}`);
}

export function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? done(address.port) : fail(new Error('No free port')),
      );
    });
  });
}

function collect(child: ChildProcess): () => string {
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (text += chunk.toString()));
  return () => text;
}

async function answers(url: string, child: ChildProcess): Promise<boolean> {
  const limit = Date.now() + BOOT_LIMIT_MS;
  while (Date.now() < limit && child.exitCode === null) {
    const isUp = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) return true;
    await new Promise((next) => setTimeout(next, POLL_MS));
  }
  return false;
}

function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return Promise.resolve();
  return new Promise((done) => {
    child.once('exit', () => done());
    child.kill('SIGTERM');
  });
}
