import type { Finding } from '../../../engine';

/** Whether a finding is mended by a correction, and not in the text. */
export const asksForCorrection = ({ rule }: Pick<Finding, 'rule'>): boolean =>
  rule === 'correction/change-without-note';
