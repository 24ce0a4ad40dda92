import type { Core } from '@strapi/types';
import type { AssignRequest, AssignResponse, Editor } from '../../../shared/contracts/questions';
import { READER_QUESTION_UID } from '../../../shared/uids';
import { type AdminUser, nameOf } from '../controllers/users';
import { type Ability, mayWhole } from '../documents/access';
import type { Row } from '../documents/rows';

const ADMINISTRATOR = 'admin::user';
const MOST_EDITORS = 200;
const NAME = ['id', 'firstname', 'lastname', 'username', 'email'];

/** What of an administrator is asked for to name them. */
export const NAMED = { select: NAME };

export const editorOf = (user: AdminUser): Editor => ({ id: user.id, name: nameOf(user) });

/** Those whose role may change questions of readers. */
export async function editorsOfQuestions(strapi: Core.Strapi): Promise<Editor[]> {
  const permissions = { action: 'plugin::content-manager.explorer.update', subject: READER_QUESTION_UID };
  const users = (await strapi.db.query(ADMINISTRATOR).findMany({
    select: NAME,
    where: { isActive: true, blocked: { $ne: true }, roles: { permissions } },
    orderBy: [{ firstname: 'asc' }, { lastname: 'asc' }, { id: 'asc' }],
    limit: MOST_EDITORS,
  })) as AdminUser[];
  return users.map(editorOf);
}

/** Says who answers a question; it is no change of what it says. */
export async function assign(
  strapi: Core.Strapi,
  ability: Ability,
  { documentId, language }: AssignRequest['questions'][number],
  to: AssignRequest['to'],
): Promise<AssignResponse['data'][number]['outcome']> {
  const row = (await strapi.db.query(READER_QUESTION_UID).findOne({
    select: ['id'],
    where: { documentId, locale: language, publishedAt: null },
  })) as Pick<Row, 'id'> | null;
  if (!row) return 'gone';
  if (!(await mayWhole(strapi, ability, 'update', READER_QUESTION_UID, [row], ['state']))) return 'forbidden';
  // Nothing else is written: with another time a published question would count as changed since.
  await strapi.db.query(READER_QUESTION_UID).updateRelations(row.id, { assignee: to });
  return 'done';
}
