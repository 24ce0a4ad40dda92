import { statSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import { escapePath, globSync, isDynamicPattern } from 'tinyglobby';
import { EXTENSIONS, STDIN } from './source';
import { WrongUse } from './wrong-use';

/**
 * The files that arguments mean, each once, in the order of the arguments: a file, a folder (every page below it), a glob
 * pattern, or `-`. What begins with `!` is taken out again, wherever it stands. Folders of packages and hidden ones are
 * passed over unless they are named.
 *
 * @throws {WrongUse} When nothing is named, or something named is not there.
 */
export function inputsOf(args: readonly string[]): string[] {
  const ignore = args.filter((arg) => arg.startsWith('!')).map((arg) => arg.slice(1));
  const wanted = args.filter((arg) => !arg.startsWith('!'));
  const files = wanted.flatMap((arg) => (arg === STDIN ? [STDIN] : filesOf(arg, ignore)));
  if (files.length === 0) throw new WrongUse('everything named is taken out again by the patterns with "!"');
  return [...new Set(files)];
}

function filesOf(arg: string, ignore: readonly string[]): string[] {
  const found = statSync(arg, { throwIfNoEntry: false });
  if (found?.isFile()) return glob(arg, escapePath(slashed(arg)), ignore);
  if (found) {
    const folder = escapePath(slashed(arg)).replace(/\/+$/, '');
    const pages = glob(arg, `${folder}/**/*.{${EXTENSIONS.join(',')}}`, ['**/node_modules/**', ...ignore]);
    if (pages.length === 0) throw new WrongUse(`${arg}: there is no page in this folder (${endings()})`);
    return pages;
  }
  if (!isDynamicPattern(arg)) throw new WrongUse(`${arg}: there is no such file`);
  const matched = glob(arg, slashed(arg), ['**/node_modules/**', ...ignore]);
  if (matched.length === 0) throw new WrongUse(`${arg}: no file matches`);
  return matched;
}

/** Paths as the argument has them: absolute when it is, else from the working directory. */
const glob = (arg: string, pattern: string, ignore: readonly string[]): string[] =>
  globSync([pattern], {
    ignore: [...ignore],
    absolute: isAbsolute(arg),
    expandDirectories: false,
    caseSensitiveMatch: false,
  }).sort();

const slashed = (path: string): string => (process.platform === 'win32' ? path.replaceAll('\\', '/') : path);

const endings = (): string => EXTENSIONS.map((extension) => `.${extension}`).join(', ');
