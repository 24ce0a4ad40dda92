import type { Location } from 'sarif';
import type { Rule } from '../../../../engine';
import { sarifLog, sarifResult } from '../../../../shared/sarif';
import { version } from '../../../../package.json';
import type { Addresses } from './csv';
import { type Export, type Exported, MOST_EXPORTED } from './exported';

/** What is on purpose is in it, as suppressed. Entries have no files: a result names the address where it is edited, and its field. */
export async function* toSarif(
  { total, findings }: Export,
  rules: readonly Rule[],
  addressOf: Addresses,
): AsyncGenerator<string> {
  const log = sarifLog(version, rules, {
    invocations: [{ executionSuccessful: true, toolExecutionNotifications: cutOff(total) }],
    properties: { total },
    results: [],
  });
  const [head = '', tail = ''] = JSON.stringify(log).split('"results":[]');
  yield `${head}"results":[`;
  let separator = '\n';
  for await (const part of findings)
    for (const finding of part) {
      const { excerpt, title, type, documentId, language, section, authors, firstSeenAt } = finding;
      const properties = { excerpt, title, type, documentId, language, section, authors, firstSeenAt };
      yield (
        separator +
        JSON.stringify(sarifResult({ ...finding, location: locationOf(finding, addressOf), properties }, rules))
      );
      separator = ',\n';
    }
  yield `\n]${tail}\n`;
}

const cutOff = (total: number) =>
  total > MOST_EXPORTED
    ? [{ level: 'warning' as const, message: { text: `Only ${MOST_EXPORTED} of ${total} findings are in this file` } }]
    : [];

function locationOf(finding: Exported, addressOf: Addresses): Location {
  const { type, documentId, language, path, title } = finding;
  const entry = [type, documentId, language].filter(Boolean).join('/');
  return {
    physicalLocation: { artifactLocation: { uri: addressOf(finding) } },
    logicalLocations: [{ fullyQualifiedName: path ? `${entry}#${path}` : entry, name: title || documentId }],
  };
}
