import { execFileSync } from 'node:child_process';

const HOUR_MS = 3_600_000;
const UPDATE = `
  const [file, documentId, instant] = process.argv.slice(1);
  const database = new (require('better-sqlite3'))(file, { timeout: 10000 });
  database.prepare('UPDATE newsroom_articles SET first_published_at = ? WHERE document_id = ?').run(Number(instant), documentId);
  database.close();
`;

/** Lets an article have come out some hours ago: no test waits for that. */
export function comeOutEarlier(documentId: string, hours: number): void {
  const instant = String(Date.now() - hours * HOUR_MS);
  execFileSync(process.execPath, ['-e', UPDATE, String(process.env['NEWSROOM_DATABASE']), documentId, instant]);
}
