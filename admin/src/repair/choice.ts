import { type Finding, type Fix, type Repair, planRepairs } from '../../../engine';
import { possibleIn } from '../../../shared/changes';
import type { CheckedForm, FormFinding } from '../check/checkForm';

/** Fixes that can be made without more from the editor, with their place among all fixes of the finding. */
export const ways = (finding: Finding): readonly { readonly fix: Fix; readonly index: number }[] =>
  finding.fixes.map((fix, index) => ({ fix, index })).filter(({ fix }) => fix.kind !== 'pick');

/** The fix that is made unless another is chosen. */
export const firstWay = (finding: Finding): Fix | null => ways(finding)[0]?.fix ?? null;

/** Which way was chosen, by the finding's key. */
export type Choices = Readonly<Record<string, number>>;

/** The repairs of these ids, planned anew for the ways that were chosen. */
export function plannedFor(checked: CheckedForm, ids: readonly string[], choices: Choices): Repair[] {
  const wanted = checked.repairs.filter(({ id }) => ids.includes(id));
  if (Object.keys(choices).length === 0) return wanted;
  const keys = new Map(checked.findings.map(({ key, finding }) => [finding, key]));
  const mended = new Set(wanted.flatMap(({ findings }) => findings));
  const all = checked.findings.map(({ finding }) => finding);
  const planned = planRepairs(checked.document, all, (finding) => {
    const chosen = choices[keys.get(finding) ?? ''];
    return chosen ?? ways(finding)[0]?.index ?? null;
  });
  const plan = possibleIn(planned, checked.context.schemas);
  return plan.filter(({ findings }) => findings.some((finding) => mended.has(finding)));
}

/** Findings among these repairs that can be mended in several ways. */
export const withOptions = (checked: CheckedForm, repairs: readonly Repair[]): FormFinding[] => {
  const mended = new Set(repairs.flatMap(({ findings }) => findings));
  return checked.findings.filter(({ finding }) => mended.has(finding) && ways(finding).length > 1);
};
