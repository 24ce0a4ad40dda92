/** `newsroom check`, `newsroom import`, `newsroom repair`: the engine on files. */
import { parseArgs } from 'node:util';
import { registerAllPhrases } from '../engine/phrases/all';
import { checkFiles } from './check';
import { importFile } from './import';
import { rebuildPages } from './rebuild';
import { repairFile } from './repair';
import { version } from '../shared/version';
import { WrongUse } from './wrong-use';

const USAGE = `Usage:
  newsroom check  [options] FILE…   what is wrong, line by line
  newsroom import [options] FILE    the drafts a page becomes
  newsroom repair [options] FILE    the repaired page as Markdown
  newsroom rebuild                  in the folder of a Strapi application: makes the pages of its content API anew

FILE ends in .txt (a pasted page), .md (Markdown) or .html, or is "-" for standard input.
check also takes folders and patterns ("posts/**/*.md"); "!drafts/**" takes files out.

  --locale LANGUAGE         of the pages, such as de or pt-BR; default: what each is written in
  --stdin-filename NAME     what "-" would be called; its ending says how to read it
  --format FORMAT           check: text (default), json, sarif, junit; import: text, json

check only:
  --rules PATTERNS          such as "table/*,placeholder/*" or "!metadata/*"; default: all
  --max-warnings N          more warnings than this count as an error
  --notes                   show infos one by one, not only their number
  --suppressions FILE       findings that are kept: [{"fingerprint", "justification", "file"}]

  --version, --help

Exit code: 0 no errors, 1 errors found, 2 wrong use or a file that cannot be read.`;

const OPTIONS = {
  format: { type: 'string', default: 'text' },
  locale: { type: 'string' },
  'stdin-filename': { type: 'string' },
  rules: { type: 'string', multiple: true },
  'max-warnings': { type: 'string' },
  notes: { type: 'boolean' },
  suppressions: { type: 'string' },
  version: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

const OF_CHECK = ['rules', 'max-warnings', 'notes', 'suppressions'] as const;

/** Runs one command; returns the exit code. */
export async function run(args: readonly string[]): Promise<number> {
  try {
    const { values, positionals } = parse(args);
    if (values.help || values.version) {
      process.stdout.write(`${values.help ? USAGE : version}\n`);
      return 0;
    }
    registerAllPhrases();
    const [command, ...files] = positionals;
    return await dispatch(command, files, values);
  } catch (error) {
    if (!(error instanceof WrongUse)) throw error;
    process.stderr.write(`newsroom: ${error.message}\n`);
    return 2;
  }
}

type Values = ReturnType<typeof parse>['values'];

function dispatch(command: string | undefined, files: readonly string[], values: Values): Promise<number> {
  const [file, ...more] = files;
  if (command === undefined) throw new WrongUse(`name a command\n${USAGE}`);
  if (command === 'rebuild') {
    if (file !== undefined) throw new WrongUse('rebuild takes no file');
    return rebuildPages(process.cwd());
  }
  if (command !== 'check' && command !== 'import' && command !== 'repair')
    throw new WrongUse(`there is no command "${command}"\n${USAGE}`);
  if (file === undefined) throw new WrongUse(`${command} needs a file\n${USAGE}`);
  const page = { format: values.format, locale: localeOf(values), stdinFilename: values['stdin-filename'] };
  if (command === 'check')
    return checkFiles(files, {
      ...page,
      rules: values.rules ?? [],
      maxWarnings: maxWarningsOf(values),
      notes: values.notes,
      suppressions: values.suppressions,
    });
  const foreign = OF_CHECK.find((name) => values[name] !== undefined);
  if (foreign) throw new WrongUse(`${command} takes no --${foreign}`);
  if (more.length > 0) throw new WrongUse(`${command} takes one file, ${files.length} were given`);
  return command === 'import' ? importFile(file, page) : repairFile(file, page);
}

function localeOf({ locale }: Values): string | undefined {
  if (locale !== undefined && !/^[a-z]{2,3}([-_][a-z0-9]+)*$/i.test(locale))
    throw new WrongUse(`"${locale}" is no language, name one such as de or pt-BR`);
  return locale;
}

function maxWarningsOf({ 'max-warnings': given }: Values): number | undefined {
  if (given !== undefined && !/^\d+$/.test(given)) throw new WrongUse(`--max-warnings takes a number, not "${given}"`);
  return given === undefined ? undefined : Number(given);
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
  } catch (error) {
    throw new WrongUse(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`, { cause: error });
  }
}

if (require.main === module) {
  // A reader that has seen enough ("… | head") is no fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  void run(process.argv.slice(2)).then((code) => {
    process.exitCode = code;
  });
}
