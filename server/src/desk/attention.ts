import type { Core } from '@strapi/types';
import { type AttentionResponse, HOME_ROWS } from '../../../shared/contracts/desk';
import type { Ability } from '../documents/access';
import { entryKey, type EntryColumns } from './entries';
import { countOf, thereAre } from './findings';
import { ENTRY_COLUMNS, type Query, instantOf, numberOf } from './query';
import { titlesOf } from './readable';
import { visibleTo } from './visible';

/** Entries of a user with errors, the oldest first: who made or changed them last, or whom a review workflow names. */
export async function attentionOf(strapi: Core.Strapi, ability: Ability, user: number): Promise<AttentionResponse> {
  const visible = visibleTo(strapi, ability, { where: (uid) => ofUser(strapi, uid, user) });
  const entries = (): Query =>
    thereAre(strapi, visible, { severity: 'error' })
      .select(...ENTRY_COLUMNS)
      .groupBy(...ENTRY_COLUMNS);
  const total = await countOf(strapi.db.getConnection().from(entries().as('g')));
  const rows = (await entries()
    .count('* as errors')
    .min('f.first_seen_at as since')
    .orderBy('since')
    .orderBy('f.entry')
    .limit(HOME_ROWS.attention)) as (EntryColumns & { errors: unknown; since: unknown })[];
  const titles = await titlesOf(strapi, ability, rows);
  const data = rows.map((row) => ({
    type: row.type,
    documentId: row.entry,
    language: row.language || null,
    title: titles.get(entryKey(row)) ?? '',
    errors: numberOf(row.errors),
    since: instantOf(row.since),
  }));
  return { data, meta: { total } };
}

const ASSIGNEE = 'strapi_assignee';

function ofUser(strapi: Core.Strapi, uid: string, id: number): object {
  const { attributes } = strapi.getModel(uid as never) as { attributes: Readonly<Record<string, unknown>> };
  const relations = ['createdBy', 'updatedBy', ...(ASSIGNEE in attributes ? [ASSIGNEE] : [])];
  return { $or: relations.map((name) => ({ [name]: { id } })) };
}
