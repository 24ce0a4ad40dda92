import type { Core } from '@strapi/types';
import type { Finding } from '../../../engine';
import { checkDocument } from '../../../shared/check-document';
import type { CheckedType } from '../../../shared/checked-types';
import { type Dismissal, type Dismissed, partDismissed } from '../../../shared/dismissals';
import { type CheckedEntry, entryToDocument } from '../../../shared/entry-to-document';
import { projectHtml } from '../../../shared/projection/html';
import type { FieldPlace } from '../../../shared/projection/projection';
import type { Settings } from '../../../shared/settings';
import type { Row } from '../documents/rows';
import { service } from '../services/service';
import { schemasOf } from './types';

export interface CheckedRow extends CheckedEntry {
  /** What is open. */
  readonly findings: readonly Finding[];
  /** What somebody said is on purpose. */
  readonly dismissed: readonly Dismissed<Finding>[];
}

export const readRow = (strapi: Core.Strapi, type: CheckedType, row: Row): CheckedEntry =>
  entryToDocument(type, row, { language: row.locale ?? null, schemas: schemasOf(strapi, type.uid), projectHtml });

/** What is known already, or is not to be asked for. */
export interface Given {
  /** What was said about the entry, where that was read with those of others. */
  readonly dismissals?: readonly Dismissal[];
  /** Settings that are not saved yet. */
  readonly settings?: Settings;
}

/**
 * Checks a row with all rules of this application, the way the edit view does.
 */
export async function checkRow(
  strapi: Core.Strapi,
  type: CheckedType,
  row: Row,
  given: Given = {},
): Promise<CheckedRow> {
  const entry = readRow(strapi, type, row);
  const now = new Date();
  const settings = given.settings ?? (await service(strapi, 'settings').current());
  const findings = checkDocument(entry.document, service(strapi, 'rules').all(), settings, { now });
  const decided =
    given.dismissals ?? (findings.length > 0 ? await service(strapi, 'dismissals').of(type.uid, row) : []);
  const { open, dismissed } = partDismissed(findings, decided, now);
  return { ...entry, findings: open, dismissed };
}

/** Where a finding stands in its field: in a text node of a tree, a range of HTML, else the place the engine names. */
export function placeIn({ projections }: CheckedEntry, { place }: Finding): FieldPlace | null {
  if (!place) return null;
  const { path, start, end } = place;
  return projections.get(path)?.at(start, end) ?? { path, start, end };
}
