import type { Core } from '@strapi/types';
import { populateFor, schemasOf } from '../checking/types';
import { type Params, isChecked, whereLocale } from './context';
import { type Row, populateOf } from './rows';

/** The drafts that a call means, with everything that is checked of them. */
export async function draftsOf(
  strapi: Core.Strapi,
  uid: string,
  { documentId, locale }: { readonly documentId?: string | readonly string[]; readonly locale?: Params['locale'] },
): Promise<Row[]> {
  return (await strapi.db.query(uid).findMany({
    where: {
      documentId: Array.isArray(documentId) ? { $in: documentId } : documentId,
      ...(hasDrafts(strapi, uid) ? { publishedAt: null } : {}),
      ...(isLocalized(strapi, uid) ? await whereLocale(strapi, locale) : {}),
    },
    populate: isChecked(uid) ? populateOf(strapi, uid) : populateFor(schemasOf(strapi, uid)),
  })) as Row[];
}

interface TypeOptions {
  readonly options?: { readonly draftAndPublish?: boolean };
  readonly pluginOptions?: { readonly i18n?: { readonly localized?: boolean } };
}

const typeOf = (strapi: Core.Strapi, uid: string): TypeOptions =>
  (strapi.contentTypes as unknown as Readonly<Record<string, TypeOptions>>)[uid] ?? {};

/** Types without drafts are published by saving: they are checked, and nothing is refused. */
export const hasDrafts = (strapi: Core.Strapi, uid: string): boolean =>
  typeOf(strapi, uid).options?.draftAndPublish === true;

export const isLocalized = (strapi: Core.Strapi, uid: string): boolean =>
  typeOf(strapi, uid).pluginOptions?.i18n?.localized === true;
