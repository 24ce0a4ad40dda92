import type { Core } from '@strapi/types';
import { type Choose, type Finding, type Repair, planRepairs } from '../../../engine';
import { possibleIn } from '../../../shared/changes';
import type { CheckedRow } from './check-row';
import { schemasOf } from './types';

/** The first fix that needs no choice of an editor's, for whoever asked for it: of notes as well. */
export const withoutChoice: Choose = ({ fixes }) => {
  const index = fixes.findIndex(({ kind }) => kind !== 'pick');
  return index < 0 ? null : index;
};

/** How an entry can be repaired, as far as its type can hold what comes of it. */
export const repairsOf = (
  strapi: Core.Strapi,
  uid: string,
  { document, findings }: Pick<CheckedRow, 'document' | 'findings'>,
  choose?: Choose,
): readonly Repair[] => possibleIn(planRepairs(document, findings, choose), schemasOf(strapi, uid));

/** Those findings that can be repaired without a choice. */
export function repairableIn(strapi: Core.Strapi, uid: string, checked: CheckedRow): ReadonlySet<Finding> {
  if (checked.findings.every((finding) => withoutChoice(finding) === null)) return new Set();
  return new Set(repairsOf(strapi, uid, checked, withoutChoice).flatMap(({ findings }) => findings));
}
