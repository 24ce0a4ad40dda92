import type { Export, Exported } from './exported';

/** Spreadsheets take a file with this mark for UTF-8. */
const MARK = '\uFEFF';

const COLUMNS: readonly (readonly [string, (finding: Exported, addressOf: Addresses) => string])[] = [
  ['severity', ({ severity }) => severity],
  ['rule', ({ rule }) => rule],
  ['message', ({ message }) => message],
  ['words', ({ excerpt }) => excerpt],
  ['title', ({ title }) => title],
  ['section', ({ section }) => section ?? ''],
  ['authors', ({ authors }) => authors.join(', ')],
  ['language', ({ language }) => language ?? ''],
  ['type', ({ type }) => type],
  ['entry', ({ documentId }) => documentId],
  ['field', ({ path }) => path ?? ''],
  ['open since', ({ firstSeenAt }) => firstSeenAt],
  ['changed since checked', ({ isStale }) => (isStale ? 'yes' : 'no')],
  ['address', (finding, addressOf) => addressOf(finding)],
];

/** Where an entry is edited. */
export type Addresses = (finding: Exported) => string;

/** RFC 4180. */
export async function* toCsv({ findings }: Export, addressOf: Addresses): AsyncGenerator<string> {
  yield MARK + line(COLUMNS.map(([name]) => name));
  for await (const part of findings)
    yield part.map((finding) => line(COLUMNS.map(([, value]) => value(finding, addressOf)))).join('');
}

const line = (cells: readonly string[]): string => `${cells.map(cell).join(',')}\r\n`;

/** What a spreadsheet would run as a formula is made a text. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
