/** A finding in words. They are the rules' own, in English. */
import { type Finding, type Fix, type Words, fixLabel, messageOf } from '../../../engine';
import { registry } from './rules';

export const wordingOf = (finding: Finding): Words => messageOf(finding, registry.all());

export const labelOf = (finding: Finding, fix: Fix): string => fixLabel(finding, fix, registry.all());
