import type { Core } from '@strapi/types';
import type { DecideRequest, DecideResponse } from '../../../shared/contracts/questions';
import { READER_QUESTION_UID } from '../../../shared/uids';
import { patiently } from '../checking/patience';
import { saveFields } from '../checking/save';
import { type Ability, mayWhole } from '../documents/access';
import type { Row } from '../documents/rows';
import { answerOf } from './answers';

type Asked = DecideRequest['questions'][number];
type Outcome = DecideResponse['data'][number]['outcome'];

/**
 * Sets the state of a draft, if it is still the one that the user has seen, and gives it an answer, or takes that back. What
 * is published stays as it is.
 *
 * @param user - Id of the administrator who decides.
 */
export async function decide(
  strapi: Core.Strapi,
  ability: Ability,
  { documentId, language, from }: Asked,
  { to, answer }: Pick<DecideRequest, 'to' | 'answer'>,
  user: number,
): Promise<Outcome> {
  const row = (await strapi.db.query(READER_QUESTION_UID).findOne({
    select: ['id', 'documentId', 'locale', 'state', 'answer', 'updatedAt'],
    where: { documentId, locale: language, publishedAt: null },
  })) as Row | null;
  if (!row) return 'gone';
  const isGiven = to === 'answered';
  const given = answer ? await answerOf(strapi, ability, answer, language) : null;
  const names = answer ? ['state', 'answer'] : ['state'];
  if (answer && given === null) return 'forbidden';
  if (!(await mayWhole(strapi, ability, 'update', READER_QUESTION_UID, [row], names))) return 'forbidden';
  if ((row.state ?? 'received') !== from) return 'changed';
  // Nothing that somebody has written goes for it.
  if (answer && (isGiven ? row.answer : row.answer !== given)) return 'changed';
  // Taking a decision back may say so again; nothing else does without an answer.
  if (isGiven && !answer && !row.answer) return 'forbidden';
  const fields = { state: to, ...(answer && { answer: isGiven ? given : null }) };
  return (await patiently(() => saveFields(strapi, READER_QUESTION_UID, row, fields, user))) ? 'done' : 'changed';
}
