import type { Core } from '@strapi/types';
import { type FormChange, withChanges } from '../../../shared/changes';
import type { Values } from '../../../shared/path';
import type { Row } from '../documents/rows';
import { waitBriefly } from './patience';
import { storable } from './storable';
import { schemasOf } from './types';

/** Names of the fields that changes are about. */
export const fieldsIn = (changes: readonly FormChange[]): string[] => [
  ...new Set(changes.map((change) => (change.do === 'set' ? change.path : change.zone).split('.')[0] ?? '')),
];

/**
 * Fields of an entry as the document service takes them.
 *
 * @param isFresh - To be put back later, when the components that were read may be gone.
 */
export function storableFields(
  strapi: Core.Strapi,
  uid: string,
  values: Values,
  names: readonly string[],
  isFresh = false,
): Values {
  const { contentType, components } = schemasOf(strapi, uid);
  return Object.fromEntries(
    names.map((name) => [name, storable(values[name], contentType.attributes[name], components, isFresh)]),
  );
}

/** Makes changes in a draft, unless somebody has saved it since it was read, `patiently`. @returns whether they were made. */
export const saveChanges = (
  strapi: Core.Strapi,
  uid: string,
  row: Row,
  changes: readonly FormChange[],
  user?: number,
): Promise<boolean> =>
  saveFields(strapi, uid, row, storableFields(strapi, uid, withChanges(row, changes), fieldsIn(changes)), user);

/**
 * Puts values in fields of a draft, unless somebody has saved it since it was read. To be called `patiently`.
 *
 * @param user - Id of the administrator who is named as the one who changed it.
 * @returns whether it was saved.
 */
export async function saveFields(
  strapi: Core.Strapi,
  uid: string,
  row: Row,
  fields: Values,
  user?: number,
): Promise<boolean> {
  const data = user === undefined ? fields : { ...fields, updatedBy: user };
  const call = { documentId: row.documentId, locale: row.locale ?? undefined, data };
  return strapi.db.transaction(async () => {
    await waitBriefly(strapi);
    if (!(await isUnchanged(strapi, uid, row))) return false;
    await strapi.documents(uid as 'plugin::newsroom.article').update(call as never);
    return true;
  });
}

/** Whoever else saves the row waits from here until the transaction ends; SQLite has one transaction at a time anyway. */
async function isUnchanged(strapi: Core.Strapi, uid: string, { id, updatedAt }: Row): Promise<boolean> {
  const query = strapi.db.queryBuilder(uid).select(['updatedAt']).where({ id }).forUpdate();
  const [now] = await query.execute<{ updatedAt: string }[]>();
  return now !== undefined && Date.parse(now.updatedAt) === Date.parse(updatedAt as string);
}
