import type { Core } from '@strapi/types';
import { ARTICLE_UID, FACT_BOX_UID, FAQ_UID } from '../../../shared/uids';
import { populateFor, schemasOf } from '../checking/types';
import { withChangedBoxes } from '../facts/changed';
import { withTold } from '../facts/told';
import { withUses } from '../facts/unused';
import { withSameQuestions } from '../faqs/same';
import { type Params, isChecked, whereLocale } from './context';
import { withPages } from './pages';
import { type Page, type Row, populateOf } from './rows';

interface Which {
  readonly documentId?: string | readonly string[];
  readonly locale?: Params['locale'];
}

/** The drafts that a call means, with everything that is checked of them. */
export const draftsOf = (strapi: Core.Strapi, uid: string, which: Which): Promise<Row[]> =>
  draftsWith(strapi, uid, which, populateOfType(strapi, uid));

/** Those drafts with all that their components hold as well, so that these can be made anew. */
export const wholeDraftsOf = (strapi: Core.Strapi, uid: string, which: Which): Promise<Row[]> =>
  draftsWith(strapi, uid, which, { ...populateOfType(strapi, uid), ...populateFor(schemasOf(strapi, uid), true) });

/** Those drafts by their ids alone, for whoever only asks about them. */
export const draftIdsOf = async (strapi: Core.Strapi, uid: string, which: Which): Promise<Pick<Row, 'id'>[]> =>
  strapi.db.query(uid).findMany({ select: ['id'], where: await whereDrafts(strapi, uid, which) });

async function draftsWith(
  strapi: Core.Strapi,
  uid: string,
  which: Which,
  populate: Record<string, unknown>,
): Promise<Row[]> {
  const where = await whereDrafts(strapi, uid, which);
  return known(strapi, uid, (await strapi.db.query(uid).findMany({ where, populate })) as Row[]);
}

const whereDrafts = async (strapi: Core.Strapi, uid: string, { documentId, locale }: Which): Promise<object> => ({
  documentId: Array.isArray(documentId) ? { $in: documentId } : documentId,
  ...onlyDrafts(strapi, uid),
  ...(isLocalized(strapi, uid) ? await whereLocale(strapi, locale) : {}),
});

/** What is checked of a draft does not all stand in its own row. */
async function known(strapi: Core.Strapi, uid: string, rows: Row[]): Promise<Row[]> {
  if (rows.length === 0) return rows;
  const drafts = hasDrafts(strapi, uid) ? await withPages(strapi, uid, rows) : rows;
  if (uid === FAQ_UID) return withSameQuestions(strapi, uid, drafts);
  if (uid === ARTICLE_UID)
    return withSameQuestions(strapi, uid, await withTold(strapi, await withChangedBoxes(strapi, drafts)));
  return uid === FACT_BOX_UID ? withUses(strapi, drafts) : drafts;
}

/** What readers read of a type, in every language, by its id. */
export const publishedPage = async (strapi: Core.Strapi, uid: string, afterId: number, limit: number): Promise<Row[]> =>
  (await strapi.db.query(uid).findMany({
    where: { id: { $gt: afterId }, ...onlyPublished(strapi, uid) },
    orderBy: { id: 'asc' },
    limit,
    populate: populateOfType(strapi, uid),
  })) as Row[];

export const countPublished = (strapi: Core.Strapi, uid: string): Promise<number> =>
  strapi.db.query(uid).count({ where: onlyPublished(strapi, uid) });

/** A published version with everything that is checked of it; null: it is gone. */
export const wholePage = async (strapi: Core.Strapi, uid: string, { id }: Page): Promise<Row | null> =>
  (await strapi.db.query(uid).findOne({ where: { id }, populate: populateOfType(strapi, uid) })) as Row | null;

/** Drafts of a type in every language, by their id. */
export async function draftPage(strapi: Core.Strapi, uid: string, afterId: number, limit: number): Promise<Row[]> {
  const rows = (await strapi.db.query(uid).findMany({
    where: { id: { $gt: afterId }, ...onlyDrafts(strapi, uid) },
    orderBy: { id: 'asc' },
    limit,
    populate: populateOfType(strapi, uid),
  })) as Row[];
  return known(strapi, uid, rows);
}

export const countDrafts = (strapi: Core.Strapi, uid: string): Promise<number> =>
  strapi.db.query(uid).count({ where: onlyDrafts(strapi, uid) });

const onlyDrafts = (strapi: Core.Strapi, uid: string): { publishedAt?: null } =>
  hasDrafts(strapi, uid) ? { publishedAt: null } : {};

const onlyPublished = (strapi: Core.Strapi, uid: string): object =>
  hasDrafts(strapi, uid) ? { publishedAt: { $notNull: true } } : {};

const populateOfType = (strapi: Core.Strapi, uid: string): Record<string, unknown> =>
  isChecked(uid) ? populateOf(strapi, uid) : populateFor(schemasOf(strapi, uid));

interface TypeOptions {
  readonly options?: { readonly draftAndPublish?: boolean };
  readonly pluginOptions?: { readonly i18n?: { readonly localized?: boolean } };
}

const typeOf = (strapi: Core.Strapi, uid: string): TypeOptions =>
  (strapi.contentTypes as unknown as Readonly<Record<string, TypeOptions>>)[uid] ?? {};

/** Types without drafts are published by saving: they are checked, and nothing is refused. */
export const hasDrafts = (strapi: Core.Strapi, uid: string): boolean =>
  typeOf(strapi, uid).options?.draftAndPublish === true;

export const isLocalized = (strapi: Core.Strapi, uid: string): boolean =>
  typeOf(strapi, uid).pluginOptions?.i18n?.localized === true;
