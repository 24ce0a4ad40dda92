import type { Core } from '@strapi/types';
import type { EntryQuery } from '../../../shared/contracts/dismissals';
import type { Attribute } from '../../../shared/schema';
import { schemasOf } from '../checking/types';
import { draftIdsOf } from './drafts';
import type { Row } from './rows';

/** What the session's user may do, as Strapi keeps it in the request's state. */
export interface Ability {
  can(action: string, subject?: unknown): boolean;
  /** What grants it; only that which grants a field of it, where one is named. */
  rulesFor(action: string, subject: unknown, field?: string): readonly unknown[];
}

/** What a user may do with an entry, as the content manager names it. */
export type EntryAction = 'create' | 'read' | 'update' | 'publish' | 'delete';

interface Checker {
  readonly can: Record<EntryAction, (entity?: object, field?: string) => boolean>;
  /** Whether a role has conditions, so that it depends on the entry. */
  readonly requiresEntity: Record<EntryAction, () => boolean>;
}

/** What a user of the admin panel may do with entries of a type; without an entry: with some of them. */
const checkerOf = (strapi: Core.Strapi, userAbility: Ability, uid: string): Checker =>
  strapi
    .plugin('content-manager')
    .service<{ create(options: object): Checker }>('permission-checker')
    .create({ userAbility, model: uid });

/** Whether the user may make such an entry, and fill these fields. */
export const mayCreate = (
  strapi: Core.Strapi,
  userAbility: Ability,
  uid: string,
  entry: { readonly locale: string; readonly createdBy: object },
  names: readonly string[],
): boolean => names.every((name) => checkerOf(strapi, userAbility, uid).can.create(entry, name));

/** Whether there may be an entry of the type that the user may do that with. */
export const mayAny = (strapi: Core.Strapi, userAbility: Ability, action: EntryAction, uid: string): boolean =>
  checkerOf(strapi, userAbility, uid).can[action]();

/**
 * Which entries of a type the user may read, as conditions of the query engine: none when empty; null: no entry at all.
 *
 * @param field - In which entries the user may read this field.
 */
export function readableWhere(strapi: Core.Strapi, userAbility: Ability, uid: string, field?: string): object | null {
  if (!checkerOf(strapi, userAbility, uid).can.read(undefined, field)) return null;
  const ability = field === undefined ? userAbility : forField(userAbility, field);
  const permissions = strapi.service('admin::permission') as {
    createPermissionsManager(of: object): { getQuery(): object | null };
  };
  const action = 'plugin::content-manager.explorer.read';
  return permissions.createPermissionsManager({ ability, action, model: uid }).getQuery();
}

/** As Strapi asks an ability for the conditions of a whole type. */
const forField = (ability: Ability, field: string): Pick<Ability, 'rulesFor'> => ({
  rulesFor: (action, subject) => ability.rulesFor(action, subject, field),
});

/** Whether a user of the admin panel may do something with an entry; conditions such as "is creator" count. False: there is none. */
export async function mayOpen(
  strapi: Core.Strapi,
  userAbility: Ability,
  action: EntryAction,
  { uid, documentId, locale }: EntryQuery,
): Promise<boolean> {
  const { can } = checkerOf(strapi, userAbility, uid);
  if (!can[action]()) return false;
  const [whole] = await withCreators(strapi, uid, await draftIdsOf(strapi, uid, { documentId, locale }));
  return whole !== undefined && can[action](whole);
}

/** The rows that a user may see. */
export const visibleOf = <T extends Pick<Row, 'id'>>(
  strapi: Core.Strapi,
  userAbility: Ability,
  uid: string,
  rows: readonly T[],
): Promise<T[]> => allowedOf(strapi, userAbility, 'read', uid, rows);

/** The rows that a user may do that with. */
export async function allowedOf<T extends Pick<Row, 'id'>>(
  strapi: Core.Strapi,
  userAbility: Ability,
  action: Exclude<EntryAction, 'create'>,
  uid: string,
  rows: readonly T[],
): Promise<T[]> {
  const { can } = checkerOf(strapi, userAbility, uid);
  const whole = await withCreators(strapi, uid, rows);
  const allowed = new Set(whole.filter((row) => can[action](row)).map(({ id }) => id));
  return rows.filter(({ id }) => allowed.has(id));
}

/**
 * Names of fields that a user may not read or change, or not whole, though they may other fields of the entry; by the id
 * of its row, for the conditions of a role may open a field in some entries only.
 */
export async function closedFields(
  strapi: Core.Strapi,
  userAbility: Ability,
  action: 'read' | 'update',
  uid: string,
  rows: readonly Pick<Row, 'id'>[],
): Promise<Map<number, string[]>> {
  const { can, requiresEntity } = checkerOf(strapi, userAbility, uid);
  if (!requiresEntity[action]()) {
    const closed = fieldsBut(strapi, uid, (path) => can[action](undefined, path));
    return new Map(rows.map(({ id }) => [id, closed]));
  }
  const whole = await withCreators(strapi, uid, rows);
  return new Map(whole.map((row) => [row.id, fieldsBut(strapi, uid, (path) => can[action](row, path))]));
}

/** Whether a user may read or change all of these rows, and these fields of each. */
export async function mayWhole(
  strapi: Core.Strapi,
  userAbility: Ability,
  action: 'read' | 'update',
  uid: string,
  rows: readonly Pick<Row, 'id'>[],
  names: readonly string[],
): Promise<boolean> {
  if ((await allowedOf(strapi, userAbility, action, uid, rows)).length < rows.length) return false;
  const closed = await closedFields(strapi, userAbility, action, uid, rows);
  return [...closed.values()].flat().every((name) => !names.includes(name));
}

/** Names of fields that are not open, or not whole. */
function fieldsBut(strapi: Core.Strapi, uid: string, isGranted: (path: string) => boolean): string[] {
  const { contentType, components } = schemasOf(strapi, uid);
  const isOpen = (path: string, { type, component }: Attribute, depth: number): boolean => {
    if (isGranted(path)) return true;
    const inner = type === 'component' && depth < DEPTH ? components[component ?? '']?.attributes : undefined;
    const parts = Object.entries(inner ?? {});
    return parts.length > 0 && parts.every(([name, part]) => isOpen(`${path}.${name}`, part, depth + 1));
  };
  return Object.entries(contentType.attributes).flatMap(([name, field]) => (isOpen(name, field, 0) ? [] : [name]));
}

/** Deeper than components nest. */
const DEPTH = 12;

/** Conditions ask who made an entry, and of which role they are. */
async function withCreators(
  strapi: Core.Strapi,
  uid: string,
  rows: readonly Pick<Row, 'id'>[],
): Promise<{ id: number }[]> {
  const populate = { createdBy: { populate: ['roles'] } };
  const where = { id: { $in: rows.map(({ id }) => id) } };
  return (await strapi.db.query(uid).findMany({ where, populate })) as { id: number }[];
}
