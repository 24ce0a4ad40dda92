/** What a check found, as it is stored and compared with what the check before it found. */
import { isDeepStrictEqual } from 'node:util';
import type { Finding, Params, Severity } from '../../../engine';
import { dismissalKey } from '../../../shared/dismissals';
import type { CheckedRow } from '../checking/check-row';

export interface Found {
  /** Names it within its entry, from check to check. */
  readonly key: string;
  readonly fingerprint: string;
  readonly rule: string;
  readonly version: number;
  readonly severity: Severity;
  readonly message: string;
  readonly params: Params;
  readonly excerpt: string;
  readonly path: string | null;
  readonly isDismissed: boolean;
  readonly isRepairable: boolean;
}

/** As it stands in the database. */
export interface StoredFound extends Found {
  readonly id: number;
  readonly goneAt: string | null;
}

/** Findings of one entry that are kept, the gravest first. */
const MOST = 500;

const GRAVITY: readonly Severity[] = ['error', 'warning', 'info'];

/** @param repairable - Those that can be repaired without a choice. */
export function foundIn(
  checked: readonly Pick<CheckedRow, 'findings' | 'dismissed'>[],
  repairable: ReadonlySet<Finding>,
): Found[] {
  const counts = new Map<string, number>();
  const stored = (finding: Finding, isDismissed: boolean): Found => {
    const named = dismissalKey(finding);
    const count = (counts.get(named) ?? 0) + 1;
    counts.set(named, count);
    const { rule, version, severity, message, params, excerpt, fingerprint, place } = finding;
    // The same words may stand twice.
    const key = count === 1 ? named : `${named}#${count}`;
    const isRepairable = repairable.has(finding);
    const path = place?.path ?? null;
    return { key, fingerprint, rule, version, severity, message, params, excerpt, path, isDismissed, isRepairable };
  };
  const all = [
    ...checked.flatMap(({ findings }) => findings).map((finding) => stored(finding, false)),
    ...checked.flatMap(({ dismissed }) => dismissed).map(({ finding }) => stored(finding, true)),
  ];
  return all.sort((a, b) => GRAVITY.indexOf(a.severity) - GRAVITY.indexOf(b.severity)).slice(0, MOST);
}

/** Of the key of a stored finding: what dismissals name. */
export const dismissalKeyOf = (key: string): string => key.replace(/#\d+$/, '');

export interface Differences {
  readonly fresh: readonly Found[];
  /** They stay, or come back, with other values. */
  readonly changed: readonly { readonly id: number; readonly found: Found }[];
  /** Ids of those that are no longer there. */
  readonly gone: readonly number[];
  /** Ids of rows that say what another says. */
  readonly surplus: readonly number[];
}

/**
 * A fault whose words were edited is the same fault: one of the same rule at the same place takes the place of the one that
 * went, and keeps since when it is there.
 *
 * @param known - Those that were open, and those of the same keys that are gone.
 */
export function differences(known: readonly StoredFound[], found: readonly Found[]): Differences {
  const byKey = new Map<string, StoredFound>();
  const surplus: number[] = [];
  for (const one of known) {
    if (byKey.has(one.key)) surplus.push(one.id);
    else byKey.set(one.key, one);
  }
  const keys = new Set(found.map(({ key }) => key));
  const left = [...byKey.values()].filter(({ key, goneAt }) => goneAt === null && !keys.has(key));
  const fresh: Found[] = [];
  const changed: { id: number; found: Found }[] = [];
  for (const one of found) {
    const before = byKey.get(one.key) ?? takeSame(left, one);
    if (!before) fresh.push(one);
    else if (!isSame(before, one)) changed.push({ id: before.id, found: one });
  }
  return { fresh, changed, gone: left.map(({ id }) => id), surplus };
}

function takeSame(left: StoredFound[], { rule, path }: Found): StoredFound | undefined {
  const at = left.findIndex((one) => one.rule === rule && one.path === path && !one.isDismissed);
  return at < 0 ? undefined : left.splice(at, 1)[0];
}

const isSame = (before: StoredFound, found: Found): boolean =>
  before.goneAt === null &&
  (Object.keys(found) as (keyof Found)[]).every((name) => isDeepStrictEqual(before[name], found[name]));
