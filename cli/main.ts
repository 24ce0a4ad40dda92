/** `newsroom check`, `newsroom import`, `newsroom repair`: the engine on files. */
import { parseArgs } from 'node:util';
import { checkFiles } from './check';
import { importFile } from './import';
import { repairFile } from './repair';
import { WrongUse } from './source';

const USAGE = `Usage:
  newsroom check  [--format text|json] FILE…   what is wrong, line by line
  newsroom import [--format text|json] FILE    the drafts a page becomes
  newsroom repair FILE                         the repaired page as Markdown

FILE ends in .txt (a pasted page) or .md (Markdown).
Exit code of check: 0 no errors, 1 errors, 2 wrong use.`;

/** Runs one command; returns the exit code. */
export function run(args: readonly string[]): number {
  try {
    const { values, positionals } = parse(args);
    const [command, ...files] = positionals;
    if (values.help) {
      process.stdout.write(`${USAGE}\n`);
      return 0;
    }
    if (command === undefined) {
      process.stderr.write(`${USAGE}\n`);
      return 2;
    }
    return dispatch(command, files, formatOf(values.format));
  } catch (error) {
    if (!(error instanceof WrongUse)) throw error;
    process.stderr.write(`newsroom: ${error.message}\n`);
    return 2;
  }
}

function dispatch(command: string, files: readonly string[], format: 'text' | 'json'): number {
  const [file, ...more] = files;
  if (!['check', 'import', 'repair'].includes(command))
    throw new WrongUse(`there is no command "${command}"\n${USAGE}`);
  if (file === undefined) throw new WrongUse(`${command} needs a file\n${USAGE}`);
  if (command === 'check') return checkFiles(files, format);
  if (more.length > 0) throw new WrongUse(`${command} takes one file, ${files.length} were given`);
  if (command === 'import') return importFile(file, format);
  if (format !== 'text') throw new WrongUse('repair prints Markdown, it has no other format');
  return repairFile(file);
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { format: { type: 'string', default: 'text' }, help: { type: 'boolean', short: 'h', default: false } },
    });
  } catch (error) {
    throw new WrongUse(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`, { cause: error });
  }
}

function formatOf(format: string): 'text' | 'json' {
  if (format === 'text' || format === 'json') return format;
  throw new WrongUse(`there is no format "${format}", choose text or json`);
}

if (require.main === module) process.exitCode = run(process.argv.slice(2));
