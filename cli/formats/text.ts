import { styleText } from 'node:util';
import { count } from '../count';
import { type CheckReport, type CheckedFile, type CheckedFinding, type Count, countOf } from '../report';

const COLORS = { error: 'red', warning: 'yellow', info: 'cyan' } as const;

/**
 * One line for each finding, the sum of each file that has any, and the sum of all when there are several. Infos are
 * counted, and shown when notes are asked for. In colour when standard output is a terminal; `NO_COLOR` and `FORCE_COLOR`
 * decide otherwise.
 */
export function toText({ files, notes }: CheckReport): string {
  const isShown = ({ severity, suppressed }: CheckedFinding): boolean =>
    suppressed === null && (notes || severity !== 'info');
  const lone = files.length === 1;
  const parts = files.map((file) => fileText(file, file.findings.filter(isShown), lone));
  return parts.join('') + (lone ? '' : `${sumOfAll(files)}\n`);
}

function fileText(checked: CheckedFile, shown: readonly CheckedFinding[], lone: boolean): string {
  if (checked.problem !== null || (shown.length === 0 && !lone)) return '';
  const lines = shown.map((finding) => line(checked.file, finding));
  return `${lines.join('')}${styleText('bold', checked.file)}: ${sum(countOf([checked]))}\n`;
}

function line(file: string, { line, column, severity, message, rule }: CheckedFinding): string {
  const at = line === null ? file : `${file}:${line}:${column}`;
  return `${at}: ${styleText(COLORS[severity], severity)}: ${message} ${styleText('dim', `(${rule})`)}\n`;
}

function sumOfAll(files: readonly CheckedFile[]): string {
  const read = files.filter(({ problem }) => problem === null);
  const isSound = ({ error, warning }: Count): boolean => error + warning === 0;
  const sound = read.filter((file) => isSound(countOf([file])));
  const unread = files.length - read.length;
  return [
    `${count(files.length, 'file')}: ${sum(countOf(files))}`,
    `${sound.length} sound`,
    ...(unread ? [`${unread} not read`] : []),
  ].join(', ');
}

const sum = ({ error, warning, info, suppressed }: Count): string =>
  [
    count(error, 'error'),
    count(warning, 'warning'),
    count(info, 'note'),
    ...(suppressed ? [`${suppressed} suppressed`] : []),
  ].join(', ');
