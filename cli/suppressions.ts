import { readFileSync } from 'node:fs';
import { WrongUse } from './wrong-use';

/** A finding that somebody has looked at and keeps: it is shown as such and counts no more. */
export interface Suppression {
  /** Of the finding, as `--format json` and SARIF print it. */
  readonly fingerprint: string;
  /** Why it is kept. */
  readonly justification: string;
  /** The file it is kept in; every file when left out. */
  readonly file: string | null;
}

/** Reads a JSON list of `{ fingerprint, justification?, file? }`. @throws {WrongUse} When it is anything else. */
export function readSuppressions(path: string): Suppression[] {
  const list = parse(path);
  if (!Array.isArray(list)) throw new WrongUse(`${path}: a list of suppressions is wanted`);
  return list.map((entry: unknown, index) => {
    const fields = Object(entry) as Partial<Record<string, unknown>>;
    const { fingerprint, justification = '', file = null } = fields;
    if (typeof fingerprint !== 'string' || typeof justification !== 'string' || !isPath(file))
      throw new WrongUse(`${path}: number ${index + 1} is no { fingerprint, justification, file } of texts`);
    return { fingerprint, justification, file };
  });
}

const isPath = (value: unknown): value is string | null => value === null || typeof value === 'string';

function parse(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new WrongUse(`${path}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
