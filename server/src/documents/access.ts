import type { Core } from '@strapi/types';
import type { EntryQuery } from '../../../shared/contracts/dismissals';
import { draftsOf } from './drafts';

/** What the session's user may do, as Strapi keeps it in the request's state. */
export interface Ability {
  can(action: string, subject?: unknown): boolean;
}

interface Checker {
  readonly can: Record<'read' | 'update', (entity?: object) => boolean>;
}

/** Whether a user of the admin panel may see or change an entry; conditions such as "is creator" count. False: there is none. */
export async function mayOpen(
  strapi: Core.Strapi,
  userAbility: Ability,
  action: 'read' | 'update',
  { uid, documentId, locale }: EntryQuery,
): Promise<boolean> {
  const checker = strapi
    .plugin('content-manager')
    .service<{ create(options: object): Checker }>('permission-checker')
    .create({ userAbility, model: uid });
  if (!checker.can[action]()) return false;
  const [row] = await draftsOf(strapi, uid, { documentId, locale });
  if (!row) return false;
  const whole = (await strapi.db.query(uid).findOne({
    where: { id: row.id },
    populate: { createdBy: { populate: ['roles'] } },
  })) as object;
  return checker.can[action](whole);
}
