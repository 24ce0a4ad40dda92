import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Log, Notification, PhysicalLocation, Region, ReportingDescriptor, Result } from 'sarif';
import type { Rule } from '../../engine';
import { type CheckReport, type CheckedFile, type CheckedFinding, exitCodeOf } from '../report';
import { version } from '../version';

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;

/**
 * SARIF 2.1.0. Every finding that has no line speaks of its file as a whole. Results say whether they are suppressed as
 * soon as a list of suppressions was given: all of them or none, as the standard asks (3.27.23).
 */
export function toSarif(report: CheckReport): string {
  const { files, rules } = report;
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'newsroom', version, rules: rules.map(descriptorOf) } },
        columnKind: 'utf16CodeUnits',
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
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function descriptorOf({ id, version: of, summary, why, severity, messages, fixes }: Rule): ReportingDescriptor {
  const says = Object.values(messages).map((message) => `- ${message}`);
  const offers = Object.values(fixes).map((fix) => `- ${fix}`);
  const list = [...says, ...(offers.length > 0 ? ['', 'What mends it:', '', ...offers] : [])].join('\n');
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: `${summary} ${why}` },
    help: {
      text: `${summary}\n\n${why}\n\nWhat it says:\n\n${list}`,
      markdown: `**${summary}**\n\n${why}\n\nWhat it says:\n\n${list}`,
    },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: [id.split('/')[0] ?? id], version: of },
  };
}

function resultOf(report: CheckReport, { file }: CheckedFile, index: number, finding: CheckedFinding): Result {
  const { rule, severity, message, excerpt, fingerprint, fixes, suppressed } = finding;
  return {
    ruleId: rule,
    ruleIndex: report.rules.findIndex(({ id }) => id === rule),
    level: LEVELS[severity],
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation: { ...locationOf(file), index }, ...regionOf(finding) } }],
    partialFingerprints: { 'newsroom/v1': fingerprint },
    properties: { excerpt, fixes: fixes.map(({ label }) => label) },
    ...(report.knowsSuppressions ? { suppressions: suppressionsOf(suppressed) } : {}),
  };
}

function suppressionsOf(suppressed: string | null): Result['suppressions'] {
  if (suppressed === null) return [];
  return [{ kind: 'external', status: 'accepted', ...(suppressed ? { justification: suppressed } : {}) }];
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
