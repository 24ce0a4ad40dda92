import type { Finding } from '../../../engine';
import { rowOf } from '../../../shared/path';

/** Names the group of the panel a finding stands in, and in which its repair can be taken back: by its block or field. */
export function groupKey(finding: Pick<Finding, 'place'> | undefined): string {
  const path = finding?.place?.path ?? '';
  const row = rowOf(path);
  return row ? `${row.zone}.${row.index}` : path;
}
