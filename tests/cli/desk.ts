import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from '../../cli/main';

/** A folder of its own for the tests of a file; it is the working directory, so that names are short. */
export function desk() {
  const before = process.cwd();
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'newsroom-')));
  beforeAll(() => process.chdir(folder));
  afterAll(() => {
    process.chdir(before);
    rmSync(folder, { recursive: true });
  });
  return {
    folder,
    /** Writes a file, and the folders it lies in. @returns its name. */
    file: (name: string, content: string | Buffer): string => {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
      return name;
    },
  };
}

/** Exit code, standard output and standard error of a command. */
export async function ran(...args: string[]): Promise<[code: number, out: string, err: string]> {
  const out = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  const err = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
  const code = await run(args);
  const written = [out, err].map(({ mock }) => mock.calls.map(([text]) => String(text)).join(''));
  jest.restoreAllMocks();
  return [code, written[0] ?? '', written[1] ?? ''];
}

/** Its first row has a cell too many (an error). */
export const RAGGED = '| Line | Fare |\n|---|---|\n| Velmar | 2 | 3 |\n| Sundby | 4 |\n| Holm | 5 |\n';

/** Its last column is blank (a warning). */
export const BLANK_COLUMN = '| Line | Fare | |\n|---|---|---|\n| Velmar | 2 | |\n| Sundby | 4 | |\n';

export const SOUND = 'The ferry to Velmar runs again.\n';

/** Builds the command line as `npm run build` does. */
export function buildBundle(file: string): void {
  const script = "import('./scripts/lib/command-line.mjs').then((lib) => lib.buildCommandLine(process.argv[1]))";
  execFileSync(process.execPath, ['-e', script, file], { cwd: join(__dirname, '../..') });
}
