/** What is made from what, so that a second start makes nothing again: packages, plugin, admin panel, example website. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './run.mjs';

const PLUGIN_SOURCES = [
  'engine',
  'importer',
  'shared',
  'server',
  'admin',
  'cli',
  'client',
  'scripts/build.mjs',
  'scripts/lib/command-line.mjs',
  'scripts/vendor.mjs',
  'package-lock.json',
];
const DEMO_SOURCES = [
  'dist/admin',
  'playground/config',
  'playground/src',
  'playground/package.json',
  'playground/tsconfig.json',
  'package-lock.json',
];
const EXAMPLE_SOURCES = [
  'dist/client',
  'examples/astro/src',
  'examples/astro/public',
  'examples/astro/astro.config.mjs',
  'examples/astro/package.json',
  'package-lock.json',
];
const GENERATED = /(^|\/)(node_modules|dist|vendor\/[^/]*\.mjs$|[^/]*\.tsbuildinfo$)/;

const PLUGIN_STAMP = 'dist/.made-from';
const DEMO_STAMP = 'playground/dist/.made-from';
const EXAMPLE_STAMP = 'examples/astro/dist/.made-from';

/** Whether node_modules holds exactly what package-lock.json asks for. npm writes its own copy last, so half an install is none. */
export function isInstalled() {
  const ours = readLock('package-lock.json');
  const theirs = readLock('node_modules/.package-lock.json');
  if (!ours || !theirs) return false;
  return Object.entries(ours).every(
    ([path, { version, optional, devOptional, link }]) =>
      !path.includes('node_modules/') || link || optional || devOptional || theirs[path]?.version === version,
  );
}

export const isPluginBuilt = () =>
  isFresh(PLUGIN_STAMP, PLUGIN_SOURCES) && existsSync(join(root, 'dist/server/index.js'));
export const isDemoBuilt = () =>
  isFresh(DEMO_STAMP, DEMO_SOURCES) && existsSync(join(root, 'playground/dist/build/index.html'));
export const isExampleBuilt = () =>
  isFresh(EXAMPLE_STAMP, EXAMPLE_SOURCES) && existsSync(join(root, 'examples/astro/dist/server/entry.mjs'));
export const notePluginBuilt = () => note(PLUGIN_STAMP, PLUGIN_SOURCES);
export const noteDemoBuilt = () => note(DEMO_STAMP, DEMO_SOURCES);
export const noteExampleBuilt = () => note(EXAMPLE_STAMP, EXAMPLE_SOURCES);

function readLock(file) {
  const path = join(root, file);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : null;
}

function isFresh(stamp, sources) {
  const path = join(root, stamp);
  return existsSync(path) && readFileSync(path, 'utf8') === fingerprint(sources);
}

function note(stamp, sources) {
  mkdirSync(dirname(join(root, stamp)), { recursive: true });
  writeFileSync(join(root, stamp), fingerprint(sources));
}

function fingerprint(sources) {
  const hash = createHash('sha256').update(process.versions.modules);
  for (const source of sources)
    for (const file of filesOf(source)) hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

function filesOf(path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (statSync(full).isFile()) return [path];
  return readdirSync(full)
    .sort()
    .map((name) => `${path}/${name}`)
    .filter((file) => path.startsWith('dist') || !GENERATED.test(file))
    .flatMap(filesOf);
}
