import type { Core } from '@strapi/types';
import { type Finding, check } from '../../../engine';
import type { CheckedType } from '../../../shared/checked-types';
import { type CheckedEntry, entryToDocument } from '../../../shared/entry-to-document';
import { projectHtml } from '../../../shared/projection/html';
import type { FieldPlace } from '../../../shared/projection/projection';
import type { Row } from '../documents/rows';
import { service } from '../services/service';
import { schemasOf } from './types';

export interface CheckedRow extends CheckedEntry {
  readonly findings: readonly Finding[];
}

/** Checks a row with all rules of this application, the way the edit view does. */
export function checkRow(strapi: Core.Strapi, type: CheckedType, row: Row): CheckedRow {
  const options = { language: row.locale ?? null, schemas: schemasOf(strapi, type.uid), projectHtml };
  const entry = entryToDocument(type, row, options);
  return { ...entry, findings: check(entry.document, service(strapi, 'rules').all(), { now: new Date() }) };
}

/** Where a finding stands in its field: in a text node of a tree, a range of HTML, else the place the engine names. */
export function placeIn({ projections }: CheckedEntry, { place }: Finding): FieldPlace | null {
  if (!place) return null;
  const { path, start, end } = place;
  return projections.get(path)?.at(start, end) ?? { path, start, end };
}
