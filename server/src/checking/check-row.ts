import type { Core } from '@strapi/types';
import type { Finding, Rule } from '../../../engine';
import { checkDocument } from '../../../shared/check-document';
import type { CheckedType } from '../../../shared/checked-types';
import { type Dismissal, type Dismissed, partDismissed } from '../../../shared/dismissals';
import { type CheckedEntry, entryToDocument } from '../../../shared/entry-to-document';
import { projectHtml } from '../../../shared/projection/html';
import type { FieldPlace } from '../../../shared/projection/projection';
import type { Settings } from '../../../shared/settings';
import type { Row } from '../documents/rows';
import { shownOf } from '../freshness/shown';
import { service } from '../services/service';
import { schemasOf } from './types';

export interface CheckedRow extends CheckedEntry {
  /** What is open. */
  readonly findings: readonly Finding[];
  /** What somebody said is on purpose. */
  readonly dismissed: readonly Dismissed<Finding>[];
}

export type FoundInRow = Omit<CheckedRow, 'dismissed'>;

export const readRow = (strapi: Core.Strapi, type: CheckedType, row: Row): CheckedEntry =>
  entryToDocument(type, row, { language: row.locale ?? null, schemas: schemasOf(strapi, type.uid), projectHtml });

/** What is known already, or is not to be asked for. */
export interface Given {
  /** What was said about the entry, where that was read with those of others. */
  readonly dismissals?: readonly Dismissal[];
  /** Settings that are not saved yet. */
  readonly settings?: Settings;
}

/** Checks a row with all rules of this application, the way the edit view does. */
export async function checkRow(
  strapi: Core.Strapi,
  type: CheckedType,
  row: Row,
  given: Given = {},
): Promise<CheckedRow> {
  const settings = given.settings ?? (await service(strapi, 'settings').current());
  return withoutDismissed(strapi, type, row, findIn(strapi, type, row, settings), given.dismissals);
}

/** What the rules say of a row, whatever of it is on purpose. @param rules - All when left out. */
export function findIn(
  strapi: Core.Strapi,
  type: CheckedType,
  row: Row,
  settings: Settings,
  rules: readonly Rule[] = service(strapi, 'rules').all(),
): FoundInRow {
  const entry = readRow(strapi, type, row);
  const shown = shownOf(entry.document, row);
  return { ...entry, findings: checkDocument(entry.document, rules, settings, { now: new Date(), shown }) };
}

/** Leaves of what was found what is open. @param given - Dismissals of the entry; they are asked for when left out. */
export async function withoutDismissed(
  strapi: Core.Strapi,
  { uid }: CheckedType,
  row: Row,
  found: FoundInRow,
  given?: readonly Dismissal[],
): Promise<CheckedRow> {
  const dismissals = given ?? (found.findings.length > 0 ? await service(strapi, 'dismissals').of(uid, row) : []);
  const { open, dismissed } = partDismissed(found.findings, dismissals, new Date());
  return { ...found, findings: open, dismissed };
}

/** Where a finding stands in its field: in a text node of a tree, a range of HTML, else the place the engine names. */
export function placeIn({ projections }: CheckedEntry, { place }: Finding): FieldPlace | null {
  if (!place) return null;
  const { path, start, end } = place;
  return projections.get(path)?.at(start, end) ?? { path, start, end };
}
