import { sep } from 'node:path';
import { type ReportedFinding, type Rule, check, hasPhrases, reportFindings, rules as allRules } from '../engine';
import { toJson } from './formats/json';
import { toJunit } from './formats/junit';
import { toSarif } from './formats/sarif';
import { toText } from './formats/text';
import { inputsOf } from './inputs';
import { Progress } from './progress';
import { type CheckReport, type CheckedFile, countOf, exitCodeOf } from './report';
import { selectRules } from './rules';
import { STDIN, type Source, documentOf, readSource } from './source';
import { type Suppression, readSuppressions } from './suppressions';
import { WrongUse } from './wrong-use';

const FORMATS = { text: toText, json: toJson, sarif: toSarif, junit: toJunit };

export interface CheckOptions {
  readonly format: string;
  /** Patterns of rule ids; none: every rule. */
  readonly rules: readonly string[];
  /** Language of every file; unknown when left out. */
  readonly locale?: string;
  /** More warnings than this count as an error; any number when left out. */
  readonly maxWarnings?: number;
  /** Path of a list of findings that are kept. */
  readonly suppressions?: string;
  /** Shows infos one by one in text. */
  readonly notes?: boolean;
  readonly stdinFilename?: string;
}

/**
 * Prints what is wrong with each file. A file that cannot be read is told on standard error; the others are checked.
 *
 * @param args - Files, folders, glob patterns, `-`.
 * @returns The exit code: 0 no errors, 1 errors, 2 something could not be read.
 * @throws {WrongUse}
 */
export async function checkFiles(args: readonly string[], options: CheckOptions): Promise<number> {
  if (!isFormat(options.format))
    throw new WrongUse(`there is no format "${options.format}", choose text, json, sarif or junit`);
  const suppressions = options.suppressions === undefined ? [] : readSuppressions(options.suppressions);
  const rules = selectRules(allRules, options.rules);
  const files = await checkEach(inputsOf(args), rules, options, suppressions);
  tell(files);
  const report: CheckReport = {
    files,
    rules,
    tooManyWarnings: countOf(files).warning > (options.maxWarnings ?? Infinity),
    knowsSuppressions: options.suppressions !== undefined,
    notes: options.notes ?? false,
  };
  process.stdout.write(FORMATS[options.format](report));
  return exitCodeOf(report);
}

const isFormat = (format: string): format is keyof typeof FORMATS => Object.hasOwn(FORMATS, format);

async function checkEach(
  inputs: readonly string[],
  rules: readonly Rule[],
  options: CheckOptions,
  suppressions: readonly Suppression[],
): Promise<CheckedFile[]> {
  const now = new Date();
  const progress = new Progress((done, total) => `Checked ${done} of ${total} files`);
  const files: CheckedFile[] = [];
  for (const input of inputs) {
    files.push(await checkOne(input, rules, options, suppressions, now));
    progress.at(files.length, inputs.length);
  }
  progress.end();
  return files;
}

async function checkOne(
  input: string,
  rules: readonly Rule[],
  { locale, stdinFilename }: CheckOptions,
  suppressions: readonly Suppression[],
  now: Date,
): Promise<CheckedFile> {
  try {
    const source = await readSource(input, stdinFilename);
    const file = source.name.replaceAll(sep, '/');
    const document = documentOf(source, locale);
    const findings = reportFindings(document, check(document, rules, { now }), rules).map((finding) => ({
      ...placedIn(source, finding),
      suppressed: justificationOf(finding.fingerprint, file, suppressions),
    }));
    return { file, language: document.language, findings, problem: null };
  } catch (error) {
    if (!(error instanceof WrongUse)) throw error;
    const name = input === STDIN ? (stdinFilename ?? 'stdin') : input;
    return { file: name.replaceAll(sep, '/'), language: null, findings: [], problem: error.message };
  }
}

/** Of a web page the line of the file; columns there are those of the mark-up, which nobody counts. */
function placedIn({ lines }: Source, finding: ReportedFinding): ReportedFinding {
  if (!lines || finding.line === null) return finding;
  const line = lines[finding.line - 1] || null;
  return { ...finding, line, column: line && 1, endLine: line, endColumn: line && 1 };
}

const justificationOf = (fingerprint: string, file: string, suppressions: readonly Suppression[]): string | null =>
  suppressions.find((one) => one.fingerprint === fingerprint && (one.file ?? file) === file)?.justification ?? null;

/** What stands in no format: files that were not read, languages whose phrases are not known. */
function tell(files: readonly CheckedFile[]): void {
  for (const { problem } of files) if (problem !== null) process.stderr.write(`newsroom: ${problem}\n`);
  for (const language of new Set(files.map((file) => file.language))) {
    if (hasPhrases(language)) continue;
    const of = files.filter((file) => file.language === language);
    const which = of.length === 1 ? of[0]?.file : `${of.length} files`;
    process.stderr.write(
      `newsroom: ${which}: no phrases are known in the language "${language}", rules that need them found nothing\n`,
    );
  }
}
