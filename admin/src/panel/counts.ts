import type { FormFinding } from '../check/checkForm';

export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
}

export const countFindings = (findings: readonly FormFinding[]): Counts => ({
  errors: findings.filter(({ finding }) => finding.severity === 'error').length,
  warnings: findings.filter(({ finding }) => finding.severity === 'warning').length,
  notes: findings.filter(({ finding }) => finding.severity === 'info').length,
});
