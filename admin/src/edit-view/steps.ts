/** From finding to finding, in the order of the text and round again. */
import type { CheckedForm, FormFinding } from '../check/checkForm';
import type { CheckState } from '../check/store';

export type Step = 1 | -1;

/** Marks a finding as the open one. Its place is kept, too: when it is mended, reading goes on from there. */
export const opened = (key: string, { findings }: CheckedForm): Pick<CheckState, 'open' | 'last'> => ({
  open: key,
  last: { key, at: findings.findIndex((named) => named.key === key) },
});

/** What the steps lead to: notes only while they are unfolded, or while one of them is open. */
export const stepsIn = (
  { findings }: Pick<CheckedForm, 'findings'>,
  { areNotesOpen, open }: Pick<CheckState, 'areNotesOpen' | 'open'>,
): readonly FormFinding[] =>
  findings.filter(({ key, finding }) => areNotesOpen || finding.severity !== 'info' || key === open);

/** The finding a step leads to from the one that was opened last; null: there is none. */
export function stepFrom(
  { findings }: Pick<CheckedForm, 'findings'>,
  { areNotesOpen, last }: Pick<CheckState, 'areNotesOpen' | 'last'>,
  by: Step,
): FormFinding | null {
  const from = startOf(findings, last, by);
  for (let steps = 1; steps <= findings.length; steps++) {
    const next = findings[(from + by * steps + 2 * findings.length) % findings.length];
    if (next && (areNotesOpen || next.finding.severity !== 'info')) return next;
  }
  return null;
}

/** What was mended is gone, and the next one stands in its place. */
function startOf(findings: readonly FormFinding[], last: CheckState['last'], by: Step): number {
  const first = by === 1 ? -1 : 0;
  if (!last) return first;
  const at = findings.findIndex(({ key }) => key === last.key);
  return at >= 0 ? at : Math.min(last.at, findings.length) + first;
}
