/** What stands against a merge: what the user may not do, or too much at once. */
import type { Core } from '@strapi/types';
import { FAQ_LIMITS, type MergeObstacle, type MergeRequest } from '../../../shared/contracts/faqs';
import { ARTICLE_UID, FAQ_UID } from '../../../shared/uids';
import { titleOf } from '../documents/about';
import { type Ability, type EntryAction, allowedOf, closedFields } from '../documents/access';
import type { Row } from '../documents/rows';

/** What it would do to which rows. */
export interface Touched {
  /** Drafts of articles. */
  readonly articles: readonly Row[];
  /** Drafts of those whose page changes. */
  readonly published: readonly Row[];
  readonly keep: Row;
  readonly others: readonly Row[];
  readonly publishes: boolean;
  readonly changesAnswer: boolean;
}

export async function obstaclesOf(
  strapi: Core.Strapi,
  ability: Ability,
  { articles, published, keep, others, publishes, changesAnswer }: Touched,
  afterwards: MergeRequest['afterwards'],
): Promise<MergeObstacle[]> {
  const most = FAQ_LIMITS.articles;
  if (articles.length > most) return [{ why: 'many', count: articles.length, titles: [] }];
  const refused = async (action: 'update' | 'publish' | 'delete', uid: string, rows: readonly Row[], field?: string) =>
    notAllowed(strapi, ability, action, uid, rows, field);
  const update = [
    ...(await refused('update', ARTICLE_UID, articles, 'body')),
    ...(changesAnswer ? await refused('update', FAQ_UID, [keep], 'answer') : []),
  ];
  const publish = [
    ...(await refused('publish', ARTICLE_UID, published)),
    ...(publishes ? await refused('publish', FAQ_UID, [keep]) : []),
  ];
  const remove = await refused(afterwards === 'delete' ? 'delete' : 'publish', FAQ_UID, others);
  const unread = new Set([
    ...(await notAllowed(strapi, ability, 'read', ARTICLE_UID, articles, 'title')),
    ...(await notAllowed(strapi, ability, 'read', FAQ_UID, [keep, ...others], 'question')),
  ]);
  return (['update', 'publish', 'remove'] as const).flatMap((why) => {
    const rows = { update, publish, remove }[why];
    const titles = rows.filter((row) => !unread.has(row)).map((row) => titleOf(row));
    return rows.length > 0 ? [{ why, count: rows.length, titles: titles.filter(Boolean).slice(0, MOST_NAMED) }] : [];
  });
}

const MOST_NAMED = 3;

async function notAllowed(
  strapi: Core.Strapi,
  ability: Ability,
  action: Exclude<EntryAction, 'create'>,
  uid: string,
  rows: readonly Row[],
  field?: string,
): Promise<Row[]> {
  const allowed = new Set((await allowedOf(strapi, ability, action, uid, rows)).map(({ id }) => id));
  const closed =
    field === undefined ? null : await closedFields(strapi, ability, action === 'read' ? 'read' : 'update', uid, rows);
  return rows.filter(({ id }) => !allowed.has(id) || (field !== undefined && closed?.get(id)?.includes(field)));
}

const SAID = {
  update: 'You may not change',
  publish: 'You may not publish',
  remove: 'You may not take off',
} as const;

/** Why nothing was merged, in one sentence. */
export const sayObstacle = ({ why, count, titles }: MergeObstacle): string => {
  if (why === 'many') return `Nothing was merged: ${count} articles are more than ${FAQ_LIMITS.articles}`;
  const named = titles.map((title) => `“${title}”`).join(', ');
  const others = count - titles.length;
  return `Nothing was merged: ${SAID[why]} ${[named, others > 0 ? `${others} more` : ''].filter(Boolean).join(' and ')}`;
};
