import type { Core } from '@strapi/types';
import type { ImportedEntry } from '../../../shared/contracts/import';

/** Who imports, and into which language. */
export interface Importer {
  readonly strapi: Core.Strapi;
  readonly locale: string;
  readonly user: number;
}

/** Creates a draft in the language of the import, made by its user. */
export async function createEntry(
  { strapi, locale, user }: Importer,
  uid: string,
  data: Readonly<Record<string, unknown>>,
): Promise<{ documentId: string; [key: string]: unknown }> {
  const created = { ...data, createdBy: user, updatedBy: user };
  return strapi.documents(uid as never).create({ locale, data: created as never });
}

export const entryOf = (uid: string, documentId: string, name: string, reused: boolean): ImportedEntry => ({
  uid,
  documentId,
  name,
  reused,
});
