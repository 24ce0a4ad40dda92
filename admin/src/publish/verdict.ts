import type { Finding } from '../../../engine';
import type { GatePart, GateResponse, KeyedFinding, OverriddenFinding } from '../../../shared/contracts/gate';
import { overrideKey } from '../../../shared/overrides';
import { type GateAction, gateOf } from '../../../shared/settings';
import type { CheckedForm, FormFinding } from '../check/checkForm';

/** What publishing does about each finding of a form. */
export type ByAction = Readonly<Record<GateAction, readonly FormFinding[]>>;

export function byAction({ findings, context }: Pick<CheckedForm, 'findings' | 'context'>): ByAction {
  const parted: Record<GateAction, FormFinding[]> = { off: [], inform: [], reason: [], block: [] };
  for (const named of findings) parted[gateOf(context.settings, named.finding, context.type.uid)].push(named);
  return parted;
}

/** What there is to say before an entry is published. */
export interface Verdict {
  readonly blocked: readonly FormFinding[];
  readonly reasons: readonly FormFinding[];
  /** What goes out with it; null: the server did not say. */
  readonly parts: readonly GatePart[] | null;
  /** What Strapi would refuse, in the server's words. */
  readonly problems: readonly string[];
  /** Null: the server did not say. */
  readonly mayOverride: boolean | null;
}

/** @param answer - Null: the server was silent. */
export function verdictOf(checked: CheckedForm, answer: GateResponse | null): Verdict {
  const { block, reason } = byAction(checked);
  return {
    blocked: block,
    reasons: reason,
    parts: answer?.data.parts ?? null,
    problems: answer?.data.problems.map(({ message }) => message) ?? [],
    mayOverride: answer?.meta.mayOverride ?? null,
  };
}

const sum = (parts: Verdict['parts'], of: (part: GatePart) => readonly KeyedFinding[]): number =>
  (parts ?? []).reduce((count, part) => count + of(part).length, 0);

/** How many things stop it, and how many go out with a reason only. */
export const stoppedBy = ({ blocked, problems, parts }: Verdict): number =>
  blocked.length + problems.length + sum(parts, (part) => part.blocked);
export const askingIn = ({ reasons, parts }: Verdict): number => reasons.length + sum(parts, (part) => part.reasons);

export type Outcome = 'stopped' | 'reason' | 'parts' | 'clear';

export function outcomeOf(verdict: Verdict): Outcome {
  if (stoppedBy(verdict) > 0) return 'stopped';
  if (askingIn(verdict) > 0) return verdict.mayOverride === false ? 'stopped' : 'reason';
  return (verdict.parts ?? []).length > 0 ? 'parts' : 'clear';
}

/** The findings that a reason is given for, as they are kept with it. */
export function overridden({ reasons, parts }: Verdict): OverriddenFinding[] {
  const kept = ({ rule, message, params, excerpt }: Finding, key: string): OverriddenFinding => ({
    key,
    rule,
    message,
    params,
    excerpt,
  });
  return [
    ...reasons.map(({ finding }) => kept(finding, overrideKey(finding))),
    ...(parts ?? []).flatMap(({ title, reasons: own }) =>
      // The words of a part that the user may not read did not come here.
      own.map(({ finding, key }) => kept(title === null ? { ...finding, message: '' } : finding, key)),
    ),
  ];
}
