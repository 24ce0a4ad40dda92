import type { Core } from '@strapi/types';
import { FAQ_UID } from '../../../shared/uids';
import { type Ability, closedFields, readableWhere } from '../documents/access';
import { type KnownFaq, knownFaqs } from './known';

const FIELDS = ['question', 'answer'] as const;

/** Those of which a user may read both question and answer. */
export async function readableFaqs(
  strapi: Core.Strapi,
  ability: Ability,
  locale: string,
  where: object = {},
): Promise<KnownFaq[]> {
  const readable = readableWhere(strapi, ability, FAQ_UID);
  if (!readable) return [];
  const rows = await knownFaqs(strapi, locale, { $and: [readable, where] });
  const closed = await closedFields(strapi, ability, 'read', FAQ_UID, rows);
  return rows.filter(({ id }) => !FIELDS.some((name) => closed.get(id)?.includes(name)));
}
