/** What the machine must bring along, checked before anything is started. */
import { spawnSync } from 'node:child_process';
// The whole module: an old Node that lacks a function must get as far as being told so.
import fs from 'node:fs';
import { createServer } from 'node:net';
import { root } from './run.mjs';

const GIGABYTE = 1_000_000_000;
const DISK_TO_INSTALL = 3 * GIGABYTE;
const DISK_TO_RUN = 0.5 * GIGABYTE;
const REACH_MS = 5_000;

/** Each check gives null or the lack: what is missing, and the command that mends it. */
export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const old = major < 20 || (major === 20 && minor < 19);
  if (!old && major <= 24) return null;
  return {
    lack: `Node ${version} is ${old ? 'too old' : 'newer than Strapi supports'}: 20.19 to 24 is needed.`,
    mend: 'nvm install 22 && nvm use 22   (or https://nodejs.org/en/download)',
  };
}

export function checkDisk(toInstall) {
  const { bavail, bsize } = fs.statfsSync(root);
  const needed = toInstall ? DISK_TO_INSTALL : DISK_TO_RUN;
  if (bavail * bsize >= needed) return null;
  return {
    lack: `Only ${((bavail * bsize) / GIGABYTE).toFixed(1)} GB of disk are free here, ${needed / GIGABYTE} GB are needed.`,
    mend: `df -h ${root}   (then free some space)`,
  };
}

export function checkPort(port, host, command = 'npm start') {
  return new Promise((done) => {
    const probe = createServer();
    probe.once('error', () =>
      done({ lack: `Port ${port} is taken by another program.`, mend: `PORT=${port + 1} ${command}` }),
    );
    probe.listen(port, host, () => probe.close(() => done(null)));
  });
}

/** The compiler's tools are needed only where SQLite's driver is neither built already nor offered ready-made. */
export async function checkCompiler() {
  if (canLoadSqlite()) return null;
  const missing = ['python3', 'make', 'g++'].filter((tool) => spawnSync(tool, ['--version']).status !== 0);
  if (missing.length === 0 || (await isSqliteOfferedReadyMade())) return null;
  return {
    lack: `${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} missing: SQLite's driver has to be compiled here.`,
    mend: mendCompiler(),
  };
}

function mendCompiler() {
  const sudo = process.getuid?.() === 0 ? '' : 'sudo ';
  if (process.platform === 'darwin') return 'xcode-select --install';
  if (process.platform === 'win32') return 'winget install Microsoft.VisualStudio.2022.BuildTools Python.Python.3.12';
  if (has('dnf')) return `${sudo}dnf install -y python3 make gcc-c++`;
  if (has('apk')) return `${sudo}apk add python3 make g++`;
  return `${sudo}apt-get update && ${sudo}apt-get install -y python3 make g++`;
}

const has = (tool) => spawnSync('sh', ['-c', `command -v ${tool}`]).status === 0;

/** In a process of its own: a driver built for another Node must not bring this one down. */
export const canLoadSqlite = () =>
  spawnSync(process.execPath, ['-e', "new (require('better-sqlite3'))(':memory:').close()"], { cwd: root }).status ===
  0;

async function isSqliteOfferedReadyMade() {
  const lock = JSON.parse(fs.readFileSync(`${root}/package-lock.json`, 'utf8'));
  const version = lock.packages['node_modules/better-sqlite3']?.version;
  const file = `better-sqlite3-v${version}-node-v${process.versions.modules}-${process.platform}-${process.arch}.tar.gz`;
  const url = `https://github.com/WiseLibs/better-sqlite3/releases/download/v${version}/${file}`;
  return fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(REACH_MS) }).then(
    ({ ok }) => ok,
    () => false,
  );
}

/** Prints the lacks with their commands. @returns whether there was any. */
export function tell(lacks) {
  const found = lacks.filter(Boolean);
  for (const { lack, mend } of found) console.error(`\n✗ ${lack}\n  Mend it with: ${mend}`);
  return found.length > 0;
}
