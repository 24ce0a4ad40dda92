import type { Core } from '@strapi/types';
import type { EntryQuery } from '../../../shared/contracts/dismissals';
import { draftsOf } from './drafts';
import type { Row } from './rows';

/** What the session's user may do, as Strapi keeps it in the request's state. */
export interface Ability {
  can(action: string, subject?: unknown): boolean;
}

/** What a user may do with an entry, as the content manager names it. */
export type EntryAction = 'create' | 'read' | 'update' | 'publish';

interface Checker {
  readonly can: Record<EntryAction, (entity?: object) => boolean>;
}

/** What a user of the admin panel may do with entries of a type; without an entry: with some of them. */
const checkerOf = (strapi: Core.Strapi, userAbility: Ability, uid: string): Checker =>
  strapi
    .plugin('content-manager')
    .service<{ create(options: object): Checker }>('permission-checker')
    .create({ userAbility, model: uid });

/** Whether there may be an entry of the type that the user may do that with. */
export const mayAny = (strapi: Core.Strapi, userAbility: Ability, action: EntryAction, uid: string): boolean =>
  checkerOf(strapi, userAbility, uid).can[action]();

/** Whether a user of the admin panel may do something with an entry; conditions such as "is creator" count. False: there is none. */
export async function mayOpen(
  strapi: Core.Strapi,
  userAbility: Ability,
  action: EntryAction,
  { uid, documentId, locale }: EntryQuery,
): Promise<boolean> {
  const { can } = checkerOf(strapi, userAbility, uid);
  if (!can[action]()) return false;
  const [whole] = await withCreators(strapi, uid, await draftsOf(strapi, uid, { documentId, locale }));
  return whole !== undefined && can[action](whole);
}

/** The rows that a user may see. */
export async function visibleOf(
  strapi: Core.Strapi,
  userAbility: Ability,
  uid: string,
  rows: readonly Row[],
): Promise<Row[]> {
  const { can } = checkerOf(strapi, userAbility, uid);
  const seen = (await withCreators(strapi, uid, rows)).filter((row) => can.read(row)).map(({ id }) => id);
  return rows.filter(({ id }) => seen.includes(id));
}

/** Conditions ask who made an entry, and of which role they are. */
async function withCreators(strapi: Core.Strapi, uid: string, rows: readonly Row[]): Promise<{ id: number }[]> {
  const populate = { createdBy: { populate: ['roles'] } };
  const where = { id: { $in: rows.map(({ id }) => id) } };
  return (await strapi.db.query(uid).findMany({ where, populate })) as { id: number }[];
}
