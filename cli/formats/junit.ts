import { toXml } from '../../shared/xml';
import type { CheckReport, CheckedFile, CheckedFinding } from '../report';

type Element = Record<string, unknown>;

/**
 * JUnit XML: a suite for each file, a case for each rule that spoke, or one named "no findings". A failure is what makes
 * the exit code 1: errors, and warnings when there are too many. Other findings are the output of a case that passed,
 * suppressed ones a case that was skipped; a file that could not be read is an error.
 */
export function toJunit(report: CheckReport): string {
  const suites = report.files.map((file) => suiteOf(report, file));
  const sum = (name: string): number => suites.reduce((total, suite) => total + Number(suite[name]), 0);
  return toXml({
    testsuites: {
      '@_name': 'newsroom check',
      '@_tests': sum('@_tests'),
      '@_failures': sum('@_failures'),
      '@_errors': sum('@_errors'),
      '@_skipped': sum('@_skipped'),
      testsuite: suites,
    },
  });
}

function suiteOf(report: CheckReport, { file, findings, problem }: CheckedFile): Element {
  const cases = problem === null ? casesOf(report, file, findings) : [unread(file, problem)];
  const having = (name: string): number => cases.filter((one) => name in one).length;
  return {
    '@_name': file,
    '@_tests': cases.length,
    '@_failures': having('failure'),
    '@_errors': having('error'),
    '@_skipped': having('skipped'),
    testcase: cases,
  };
}

const unread = (file: string, problem: string): Element => ({
  '@_classname': file,
  '@_name': 'can be read',
  error: { '@_message': problem },
});

function casesOf(report: CheckReport, file: string, findings: readonly CheckedFinding[]): Element[] {
  if (findings.length === 0) return [{ '@_classname': file, '@_name': 'no findings' }];
  const spoke = [...new Set(findings.map(({ rule }) => rule))];
  return spoke.map((rule) => ({
    '@_classname': file,
    '@_name': rule,
    ...outcomeOf(
      report,
      file,
      findings.filter((finding) => finding.rule === rule),
    ),
  }));
}

function outcomeOf({ tooManyWarnings }: CheckReport, file: string, findings: readonly CheckedFinding[]): Element {
  const standing = findings.filter(({ suppressed }) => suppressed === null);
  const failing = standing.filter(
    ({ severity }) => severity === 'error' || (tooManyWarnings && severity === 'warning'),
  );
  const list = standing.map(({ line, column, severity, message }) => {
    const at = line === null ? file : `${file}:${line}:${column}`;
    return `${at}: ${severity}: ${message}`;
  });
  const [first] = failing;
  if (first)
    return {
      failure: { '@_type': first.severity, '@_message': first.message, '#text': list.join('\n') },
    };
  if (standing.length > 0) return { 'system-out': list.join('\n') };
  return { skipped: { '@_message': findings[0]?.suppressed ?? '' } };
}
