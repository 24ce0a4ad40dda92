import type { Core } from '@strapi/types';
import { primaryLanguage } from '../../../engine';
import type { CheckableType, CheckableTypesResponse } from '../../../shared/contracts/settings';
import type { Schema } from '../../../shared/schema';
import { CHECKED_UIDS } from '../../../shared/uids';
import { mayHoldText } from '../../../shared/walk';
import { configuredTypes, typesOf } from '../checking/types';
import { localesOf } from '../documents/context';
import { hasDrafts } from '../documents/drafts';

/** What can be checked in this application, and the languages of its texts. */
export async function checkableTypes(strapi: Core.Strapi): Promise<CheckableTypesResponse> {
  const configured = configuredTypes(strapi);
  const others = Object.keys(typesOf(strapi)).filter(
    (uid) => !isOwn(uid) && (uid.startsWith('api::') || uid in configured),
  );
  const locales = await localesOf(strapi).find();
  const languages = new Set(locales.flatMap(({ code }) => primaryLanguage(code) ?? []));
  return {
    data: [...CHECKED_UIDS, ...others].map((uid) => ({
      uid,
      name: nameOfType(strapi, uid),
      isOwn: isOwn(uid),
      isGated: hasDrafts(strapi, uid),
      configured: configured[uid] ?? null,
      fields: isOwn(uid) ? [] : fieldsOf(typesOf(strapi)[uid] ?? { attributes: {} }),
    })),
    meta: { languages: [...languages] },
  };
}

const isOwn = (uid: string): boolean => (CHECKED_UIDS as readonly string[]).includes(uid);

/** As the admin panel calls it; its uid where there is none of it. */
export const nameOfType = (strapi: Core.Strapi, uid: string): string =>
  (typesOf(strapi)[uid] as { info?: { displayName?: string } } | undefined)?.info?.displayName ?? uid;

const fieldsOf = ({ attributes }: Schema): CheckableType['fields'] =>
  Object.entries(attributes)
    .filter(([name, attribute]) => mayHoldText(name, attribute))
    .map(([name, { type }]) => ({ name, isRichText: type === 'richtext' }));
