/** Findings that somebody said are on purpose. */
import { type Finding, type Params, type Severity, hash } from '../engine';

/** `accepted`: something changed elsewhere, and the text was looked at since. */
export const DISMISSAL_KINDS = ['meant', 'quotation', 'false-alarm', 'accepted'] as const;
export type DismissalKind = (typeof DISMISSAL_KINDS)[number];

/** What is neither meant nor false, but was not so when the text was written. */
const ACCEPTED: readonly string[] = ['fact-box/changed-since-use'];

/** Whether a finding goes by being accepted, without a word of why. */
export const isAccepted = ({ rule }: Pick<Finding, 'rule'>): boolean => ACCEPTED.includes(rule);

/** Rules on what a page is made of, and on what it was: there nobody is quoted. */
const WORDLESS = /^(?:table|structure|metadata|correction)\//;

/** Why a finding may be on purpose: only words can be a quotation, not a field without any, nor the shape of a table. */
export const kindsFor = ({ rule, excerpt }: Pick<Finding, 'rule' | 'excerpt'>): readonly DismissalKind[] => {
  if (isAccepted({ rule })) return ['accepted'];
  return /\p{L}/u.test(excerpt) && !WORDLESS.test(rule)
    ? ['meant', 'quotation', 'false-alarm']
    : ['meant', 'false-alarm'];
};

/** One decision about one entry in one language: it holds for exactly these words. */
export interface Dismissal {
  readonly id: number;
  /** Of {@link dismissalKey}. */
  readonly key: string;
  readonly rule: string;
  /** How grave the finding was; a graver one of the same words is shown again. */
  readonly severity: Severity;
  /** What the finding said, for `messageOf`, and the words it spoke of. */
  readonly message: string;
  readonly params: Params;
  readonly excerpt: string;
  readonly kind: DismissalKind;
  readonly reason: string;
  /** ISO day, the last on which it holds; null: for good. */
  readonly until: string | null;
  /** Name of who decided, and the ISO instant. */
  readonly by: string;
  readonly at: string;
}

/** A finding, and the decision that covers it. */
export interface Dismissed<T> {
  readonly finding: T;
  readonly dismissal: Dismissal;
}

/** Publishing needs a title whatever anybody says, for Strapi makes the address of it. */
const NEVER: readonly string[] = ['metadata/missing-title'];

export const mayBeDismissed = ({ rule }: Pick<Finding, 'rule'>): boolean => !NEVER.includes(rule);

/**
 * Names what a finding says of which words. The numbers it tells (rows, days) may change while the words stay, so they are
 * left out; another rule, another version of it or other words make another key. Marks alone ("---") are no words: there
 * the field counts, so that it holds for those of one table.
 */
export const dismissalKey = ({ rule, version, fingerprint, message, params, excerpt, place }: Finding): string => {
  const quoted = Object.entries(params).flatMap(([name, value]) =>
    typeof value === 'string' ? [`${name}=${value}`] : [],
  );
  const field = /[\p{L}\p{N}]/u.test(excerpt) ? '' : (place?.path ?? '');
  return hash([rule, version, fingerprint, message, excerpt, field, ...quoted].join('\n'));
};

/** A day is over when it is over everywhere, twelve hours after it is in Greenwich. */
const EVERYWHERE_MS = 12 * 3_600_000;

/** ISO day: the earliest last day that still holds at an instant. */
export const lastDayOn = (now: Date): string => new Date(now.getTime() - EVERYWHERE_MS).toISOString().slice(0, 10);

const GRAVITY: readonly Severity[] = ['info', 'warning', 'error'];

/** Parts findings into those that are still open and those that somebody decided about. */
export function partDismissed<T extends Finding>(
  findings: readonly T[],
  dismissals: readonly Dismissal[],
  now: Date,
): { open: readonly T[]; dismissed: readonly Dismissed<T>[] } {
  const today = lastDayOn(now);
  const holding = new Map(
    dismissals.filter(({ until }) => until === null || today <= until).map((one) => [one.key, one]),
  );
  if (holding.size === 0) return { open: findings, dismissed: [] };
  const open: T[] = [];
  const dismissed: Dismissed<T>[] = [];
  for (const finding of findings) {
    const dismissal = holding.get(dismissalKey(finding));
    if (
      dismissal &&
      mayBeDismissed(finding) &&
      GRAVITY.indexOf(finding.severity) <= GRAVITY.indexOf(dismissal.severity)
    )
      dismissed.push({ finding, dismissal });
    else open.push(finding);
  }
  return { open, dismissed };
}
