import type { ReportedFinding, Rule } from '../engine';

export interface CheckedFinding extends ReportedFinding {
  /** Why it is kept, when somebody keeps it; null: it stands. */
  readonly suppressed: string | null;
}

export interface CheckedFile {
  /** As it was named, with `/`. */
  readonly file: string;
  /** Primary language subtag; null: unknown. */
  readonly language: string | null;
  readonly findings: readonly CheckedFinding[];
  /** Why it could not be read; null: it was. */
  readonly problem: string | null;
}

/** What a check found, for the formats to print. */
export interface CheckReport {
  readonly files: readonly CheckedFile[];
  /** The rules that were run. */
  readonly rules: readonly Rule[];
  /** Whether there are more warnings than `--max-warnings` allows. */
  readonly tooManyWarnings: boolean;
  /** Whether a list of suppressions was given. */
  readonly knowsSuppressions: boolean;
  /** Whether people want to see infos one by one. */
  readonly notes: boolean;
}

export type Count = Readonly<Record<'error' | 'warning' | 'info' | 'suppressed', number>>;

export function countOf(files: readonly CheckedFile[]): Count {
  const count = { error: 0, warning: 0, info: 0, suppressed: 0 };
  for (const { findings } of files)
    for (const { severity, suppressed } of findings) count[suppressed === null ? severity : 'suppressed'] += 1;
  return count;
}

/** 2: a file could not be read; 1: errors, or too many warnings; else 0. */
export function exitCodeOf({ files, tooManyWarnings }: CheckReport): number {
  if (files.some(({ problem }) => problem !== null)) return 2;
  return countOf(files).error > 0 || tooManyWarnings ? 1 : 0;
}
