/** Findings that an entry may be published with once somebody has said why. */
import type { Finding } from '../engine';
import { dismissalKey } from './dismissals';

/** Names a finding of an entry, or of a part that goes out with it. */
export const overrideKey = (finding: Finding, part?: string): string =>
  part ? `${part}:${dismissalKey(finding)}` : dismissalKey(finding);
