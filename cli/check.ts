import { type ReportedFinding, check, reportFindings, rules } from '../engine';
import { readSource } from '../importer';
import { count } from './count';
import { readSourceFile } from './source';

interface CheckedFile {
  readonly file: string;
  readonly findings: readonly ReportedFinding[];
}

/** Prints what is wrong with each file. @returns 1 when any has an error, else 0. @throws {WrongUse} */
export function checkFiles(files: readonly string[], format: 'text' | 'json'): number {
  const now = new Date();
  const sources = files.map((file) => ({ file, ...readSourceFile(file) }));
  const checked = sources.map(({ file, text, format: kind }): CheckedFile => {
    const document = readSource(text, { format: kind });
    return { file, findings: reportFindings(document, check(document, rules, { now })) };
  });
  process.stdout.write(format === 'json' ? `${JSON.stringify(checked, null, 2)}\n` : checked.map(toText).join(''));
  return checked.some(({ findings }) => findings.some(({ severity }) => severity === 'error')) ? 1 : 0;
}

function toText({ file, findings }: CheckedFile): string {
  const lines = findings.map(({ line, column, severity, rule, message }) => {
    const at = line === null ? file : `${file}:${line}:${column}`;
    return `${at}: ${severity}: ${message} (${rule})\n`;
  });
  const numberOf = (severity: string): number => findings.filter((finding) => finding.severity === severity).length;
  const sum = [
    count(numberOf('error'), 'error'),
    count(numberOf('warning'), 'warning'),
    count(numberOf('info'), 'note'),
  ];
  return `${lines.join('')}${file}: ${sum.join(', ')}\n`;
}
