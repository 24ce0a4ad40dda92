import { statSync } from 'node:fs';
import { basename, dirname, join, parse, resolve } from 'node:path';
import { escapePath, globSync, isDynamicPattern } from 'tinyglobby';
import { EXTENSIONS, STDIN } from './source';
import { WrongUse } from './wrong-use';

const PACKAGES = '**/node_modules/**';

/**
 * The files that arguments mean, each once, in the order of the arguments: a file, a folder (every page below it), a glob
 * pattern, or `-`. What begins with `!` is taken out again, wherever it stands. Folders of packages, hidden ones and those
 * that a link leads to are passed over unless they are named.
 *
 * @throws {WrongUse} When nothing is named, or something named is not there.
 */
export function inputsOf(args: readonly string[]): string[] {
  const out = args.filter((arg) => arg.startsWith('!')).map((arg) => fromRoot(slashed(arg.slice(1))));
  // A folder that is taken out takes along what lies below it.
  const ignore = out.flatMap((pattern) => [pattern, `${pattern}/**`]);
  const wanted = args.filter((arg) => !arg.startsWith('!'));
  const files = wanted.flatMap((arg) => (arg === STDIN ? [STDIN] : filesOf(slashed(arg), ignore)));
  if (files.length === 0) throw new WrongUse('everything named is taken out again by the patterns with "!"');
  return [...new Set(files)];
}

function filesOf(arg: string, ignore: readonly string[]): string[] {
  const found = statSync(arg, { throwIfNoEntry: false });
  if (found?.isDirectory()) {
    const pages = glob(arg, `**/*.{${EXTENSIONS.join(',')}}`, [PACKAGES, ...ignore]);
    if (pages.length === 0)
      throw new WrongUse(`${arg}: there is no page in this folder (${EXTENSIONS.map((one) => `.${one}`).join(', ')})`);
    return pages;
  }
  if (found) return ignore.length === 0 ? [arg] : glob(dirname(arg), escapePath(basename(arg)), ignore);
  if (!isDynamicPattern(arg)) throw new WrongUse(`${arg}: there is no such file`);
  // The library finds nothing through `..` when the working directory lies below it, so that part is walked here.
  const base = parse(arg).root || (/^(?:\.\.?\/)+/.exec(arg)?.[0] ?? '');
  const matched = glob(base || '.', arg.slice(base.length), [PACKAGES, ...ignore]);
  if (matched.length === 0) throw new WrongUse(`${arg}: no file matches`);
  return matched;
}

const glob = (folder: string, pattern: string, ignore: readonly string[]): string[] =>
  globSync([pattern], {
    cwd: folder,
    ignore: [...ignore],
    expandDirectories: false,
    followSymbolicLinks: false,
    caseSensitiveMatch: false,
  })
    .map((name) => join(folder, name))
    .sort();

/** What is taken out is meant from the working directory, wherever the search begins. */
const fromRoot = (pattern: string): string =>
  pattern.startsWith('**') ? pattern : slashed(join(escapePath(slashed(resolve())), pattern));

const slashed = (path: string): string => (process.platform === 'win32' ? path.replaceAll('\\', '/') : path);
