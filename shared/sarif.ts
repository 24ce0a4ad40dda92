/** SARIF 2.1.0: what all of our logs have in common. */
import type { Location, Log, ReportingDescriptor, Result, Run } from 'sarif';
import type { Rule, Severity } from '../engine';

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;

/** A log of one run. */
export const sarifLog = (
  version: string,
  rules: readonly Rule[],
  run: Omit<Run, 'tool' | 'columnKind' | 'results'> & { readonly results: Result[] },
): Log => ({
  $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
  version: '2.1.0',
  runs: [
    {
      tool: { driver: { name: 'newsroom', version, rules: rules.map(descriptorOf) } },
      columnKind: 'utf16CodeUnits',
      ...run,
    },
  ],
});

export interface SarifFinding {
  readonly rule: string;
  readonly severity: Severity;
  /** In words. */
  readonly message: string;
  readonly fingerprint: string;
  readonly location: Location;
  readonly properties: Readonly<Record<string, unknown>>;
  /** Why it is kept; null: it stands; undefined: nobody was asked, which has to be so for all of a run (3.27.23). */
  readonly suppressed?: string | null;
}

export const sarifResult = (finding: SarifFinding, rules: readonly Rule[]): Result => ({
  ruleId: finding.rule,
  ruleIndex: rules.findIndex(({ id }) => id === finding.rule),
  level: LEVELS[finding.severity],
  message: { text: finding.message },
  locations: [finding.location],
  partialFingerprints: { 'newsroom/v1': finding.fingerprint },
  properties: finding.properties,
  ...(finding.suppressed === undefined ? {} : { suppressions: suppressionsOf(finding.suppressed) }),
});

function suppressionsOf(suppressed: string | null): Result['suppressions'] {
  if (suppressed === null) return [];
  return [{ kind: 'external', status: 'accepted', ...(suppressed ? { justification: suppressed } : {}) }];
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
