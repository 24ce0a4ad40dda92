import type { Core } from '@strapi/types';
import { type FormChange, withChanges } from '../../../shared/changes';
import type { Values } from '../../../shared/path';
import type { Row } from '../documents/rows';
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

/** Makes changes in a draft. */
export const saveChanges = (
  strapi: Core.Strapi,
  uid: string,
  row: Row,
  changes: readonly FormChange[],
  user?: number,
): Promise<void> =>
  saveFields(strapi, uid, row, storableFields(strapi, uid, withChanges(row, changes), fieldsIn(changes)), user);

/** @param user - Id of the administrator who is named as the one who changed it. */
export async function saveFields(
  strapi: Core.Strapi,
  uid: string,
  { documentId, locale }: Row,
  fields: Values,
  user?: number,
): Promise<void> {
  const data = user === undefined ? fields : { ...fields, updatedBy: user };
  const call = { documentId, locale: locale ?? undefined, data };
  await strapi.documents(uid as 'plugin::newsroom.article').update(call as never);
}
