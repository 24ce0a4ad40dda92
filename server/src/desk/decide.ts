import type { Core } from '@strapi/types';
import type { DecideRequest, DecideResponse } from '../../../shared/contracts/questions';
import { READER_QUESTION_UID } from '../../../shared/uids';
import { type Ability, mayWhole } from '../documents/access';

type Asked = DecideRequest['questions'][number];
type Outcome = DecideResponse['data'][number]['outcome'];

/** Sets the state of a draft, if it is still the one that the user has seen. What is published stays as it is. */
export async function decide(
  strapi: Core.Strapi,
  ability: Ability,
  { documentId, language, from }: Asked,
  to: DecideRequest['to'],
): Promise<Outcome> {
  return strapi.db.transaction(async (): Promise<Outcome> => {
    const where = { documentId, locale: language, publishedAt: null };
    const row = (await strapi.db.query(READER_QUESTION_UID).findOne({ where })) as {
      id: number;
      state: string | null;
    } | null;
    if (!row) return 'gone';
    if (!(await mayWhole(strapi, ability, 'update', READER_QUESTION_UID, [row], ['state']))) return 'forbidden';
    if ((row.state ?? 'received') !== from) return 'changed';
    const locale = language ?? undefined;
    await strapi.documents(READER_QUESTION_UID as never).update({ documentId, locale, data: { state: to } } as never);
    return 'done';
  });
}
