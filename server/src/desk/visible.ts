import type { Core } from '@strapi/types';
import { checkedTypes } from '../checking/types';
import { type Ability, readableWhere } from '../documents/access';
import { hasDrafts, isLocalized } from '../documents/drafts';
import type { Query } from './query';

/** Leaves of rows that speak of entries (`f`) those of entries that a user may see. */
export type Visible = (query: Query) => Query;

/** What narrows the entries that are asked about. */
interface Narrowed {
  /** Names of fields that the user may read in them, too. */
  readonly fields?: readonly string[];
  /** Conditions on entries of a type. */
  readonly where?: (uid: string) => object;
}

/** In SQL, so that pages and counts are right whatever the conditions of the user's roles are. */
export function visibleTo(strapi: Core.Strapi, ability: Ability, { fields = [], where: own }: Narrowed = {}): Visible {
  const types: { uid: string; where: object | null }[] = [];
  for (const { uid } of checkedTypes(strapi)) {
    const readable = [undefined, ...fields].map((field) => readableWhere(strapi, ability, uid, field));
    if (readable.includes(null)) continue;
    const conditions = [...readable, own?.(uid)].filter((where) => Object.keys(where ?? {}).length > 0);
    types.push({ uid, where: conditions.length > 0 ? { $and: conditions } : null });
  }
  return (query) => {
    if (types.length === 0) return query.whereRaw('1 = 0');
    return query.where((any) => {
      for (const { uid, where } of types)
        void any.orWhere((one) => {
          void one.where('f.type', uid);
          if (where) among(strapi, one, uid, where);
        });
    });
  };
}

function among(strapi: Core.Strapi, query: Query, uid: string, where: object): void {
  const drafts = hasDrafts(strapi, uid) ? [{ publishedAt: null }] : [];
  const columns = isLocalized(strapi, uid) ? ['documentId', 'locale'] : ['documentId'];
  const entries = strapi.db
    .queryBuilder(uid)
    .select(columns)
    .where({ $and: [...drafts, where] })
    .getKnexQuery();
  if (columns.length > 1) void query.whereIn(['f.entry', 'f.language'], entries as never);
  else void query.whereIn('f.entry', entries as never);
}
