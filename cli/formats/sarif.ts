import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Notification, PhysicalLocation, Region, Result } from 'sarif';
import { sarifLog, sarifResult } from '../../shared/sarif';
import { type CheckReport, type CheckedFile, type CheckedFinding, exitCodeOf } from '../report';
import { version } from '../../shared/version';

/**
 * SARIF 2.1.0. Every finding that has no line speaks of its file as a whole. Results say whether they are suppressed as
 * soon as a list of suppressions was given: all of them or none, as the standard asks (3.27.23).
 */
export function toSarif(report: CheckReport): string {
  const { files, rules } = report;
  const log = sarifLog(version, rules, {
    invocations: [
      {
        executionSuccessful: exitCodeOf(report) < 2,
        exitCode: exitCodeOf(report),
        toolExecutionNotifications: files.flatMap((file, index) => notificationOf(file, index) ?? []),
      },
    ],
    artifacts: files.map(({ file, language }) => ({
      location: locationOf(file),
      roles: ['analysisTarget'],
      ...(language === null ? {} : { properties: { language } }),
    })),
    results: files.flatMap((file, index) => file.findings.map((finding) => resultOf(report, file, index, finding))),
  });
  return `${JSON.stringify(log, null, 2)}\n`;
}

function resultOf(report: CheckReport, { file }: CheckedFile, index: number, finding: CheckedFinding): Result {
  const { excerpt, fixes, suppressed } = finding;
  return sarifResult(
    {
      ...finding,
      location: { physicalLocation: { artifactLocation: { ...locationOf(file), index }, ...regionOf(finding) } },
      properties: { excerpt, fixes: fixes.map(({ label }) => label) },
      suppressed: report.knowsSuppressions ? suppressed : undefined,
    },
    report.rules,
  );
}

function regionOf({ line, column, endLine, endColumn }: CheckedFinding): { region?: Region } {
  if (line === null) return {};
  return {
    region: {
      startLine: line,
      startColumn: column ?? 1,
      endLine: endLine ?? line,
      ...(endColumn === null ? {} : { endColumn }),
    },
  };
}

function notificationOf({ file, problem }: CheckedFile, index: number): Notification | null {
  if (problem === null) return null;
  const physicalLocation: PhysicalLocation = { artifactLocation: { ...locationOf(file), index } };
  return { level: 'error', message: { text: problem }, locations: [{ physicalLocation }] };
}

/** Below the working directory, which is the root of the sources, a relative address; else one of the machine. */
function locationOf(file: string): { uri: string; uriBaseId?: string } {
  if (isAbsolute(file)) return { uri: pathToFileURL(file).href };
  return { uri: file.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' };
}
