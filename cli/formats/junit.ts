import XMLBuilder from 'fast-xml-builder';
import type { CheckReport, CheckedFile, CheckedFinding } from '../report';

const builder = new XMLBuilder({ ignoreAttributes: false, format: true, suppressEmptyNode: true });

type Element = Record<string, unknown>;

/**
 * JUnit XML: a suite for each file, a case for each rule that spoke, or one named "no findings". A failure is what makes
 * the exit code 1: errors, and warnings when there are too many. Other findings are the output of a case that passed,
 * suppressed ones a case that was skipped; a file that could not be read is an error.
 */
export function toJunit(report: CheckReport): string {
  const suites = report.files.map((file) => suiteOf(report, file));
  const sum = (name: string): number => suites.reduce((total, suite) => total + Number(suite[name]), 0);
  return builder.build({
    '?xml': { '@_version': '1.0', '@_encoding': 'UTF-8' },
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
    '@_name': clean(file),
    '@_tests': cases.length,
    '@_failures': having('failure'),
    '@_errors': having('error'),
    '@_skipped': having('skipped'),
    testcase: cases,
  };
}

const unread = (file: string, problem: string): Element => ({
  '@_classname': clean(file),
  '@_name': 'can be read',
  error: { '@_message': clean(problem) },
});

function casesOf(report: CheckReport, file: string, findings: readonly CheckedFinding[]): Element[] {
  if (findings.length === 0) return [{ '@_classname': clean(file), '@_name': 'no findings' }];
  const spoke = [...new Set(findings.map(({ rule }) => rule))];
  return spoke.map((rule) => ({
    '@_classname': clean(file),
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
      failure: { '@_type': first.severity, '@_message': clean(first.message), '#text': clean(list.join('\n')) },
    };
  if (standing.length > 0) return { 'system-out': clean(list.join('\n')) };
  return { skipped: { '@_message': clean(findings[0]?.suppressed ?? '') } };
}

/** XML 1.0 has no way to write most control characters. */
const clean = (text: string): string =>
  // eslint-disable-next-line no-control-regex -- the control characters are what it takes out
  text.replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '');
