import type { Core } from '@strapi/types';
import { ARTICLE_UID } from '../../../shared/uids';
import { checkedType } from '../checking/types';
import { type DocumentsContext, type DocumentsMiddleware, type Params, isChecked } from './context';
import { draftsOf, hasDrafts } from './drafts';
import { rememberParts, restoreDraft, restoreLinks } from './links';
import { type CarriedPart, partsToCarry } from './parts';
import { problemsOf } from './problems';
import { type Checked, NotPublished } from './refusal';
import { type PartUid, type Row } from './rows';

type Next = () => Promise<unknown>;
type Publication = { readonly entries: Row[] };

/**
 * The gate before publication, for every way to publish: the button, bulk, releases, schedules and the status
 * `published` of create, update and clone, which Strapi publishes without calling `publish`. All or nothing: entry, parts
 * and links go out in one transaction.
 */
export const publishing =
  (strapi: Core.Strapi): DocumentsMiddleware =>
  (context, next) => {
    const { uid, action, params } = context;
    if (!(checkedType(strapi, uid) || isChecked(uid)) || !hasDrafts(strapi, uid)) return next();
    if (action === 'publish') return strapi.db.transaction(() => publish(strapi, uid, params, next));
    if (action === 'discardDraft' && uid === ARTICLE_UID) return strapi.db.transaction(() => discard(strapi, next));
    if (params.status !== 'published') return next();
    if (action === 'create' || action === 'update')
      return strapi.db.transaction(() => saveThenPublish(strapi, uid, context, next));
    if (action === 'clone') return strapi.db.transaction(() => cloneChecked(strapi, uid, next));
    return next();
  };

const isPart = (uid: string): uid is PartUid => isChecked(uid) && uid !== ARTICLE_UID;

async function publish(strapi: Core.Strapi, uid: string, params: Params, next: Next): Promise<unknown> {
  const drafts = await draftsOf(strapi, uid, params);
  const carried = await checkedParts(strapi, uid, drafts);

  for (const { uid: partUid, row } of carried)
    await strapi.documents(partUid).publish({ documentId: row.documentId, locale: row.locale });
  if (isChecked(uid)) await stampFirstPublication(strapi, uid, drafts);
  if (uid === ARTICLE_UID) for (const draft of drafts) await rememberParts(strapi, draft);

  const publication = (await next()) as Publication;
  if (isPart(uid)) for (const entry of publication.entries) await restoreLinks(strapi, uid, entry);
  return publication;
}

/** @returns the parts to publish along. @throws {NotPublished} with everything that any of them has against it. */
async function checkedParts(strapi: Core.Strapi, uid: string, drafts: readonly Row[]): Promise<CarriedPart[]> {
  const carried: CarriedPart[] = [];
  const checked: Checked[] = [];
  for (const row of drafts) {
    checked.push({ uid, row, problems: await problemsOf(strapi, uid, row) });
    if (uid !== ARTICLE_UID) continue;
    for (const part of await partsToCarry(strapi, row)) {
      carried.push(part);
      checked.push({ ...part, problems: await problemsOf(strapi, part.uid, part.row) });
    }
  }
  const refused = checked.filter(({ problems }) => problems.length > 0);
  if (refused.length > 0) throw new NotPublished(refused);
  return carried;
}

/** Saves as a draft, then goes through the one gate: what would be published is read back instead of guessed. */
async function saveThenPublish(
  strapi: Core.Strapi,
  uid: string,
  context: DocumentsContext,
  next: Next,
): Promise<unknown> {
  const { locale, populate, fields } = context.params;
  context.params = { ...context.params, status: 'draft' };
  const saved = (await next()) as Row | null;
  if (!saved) return saved;

  const selection = { populate, fields } as object;
  const call = { documentId: saved.documentId, ...(locale ? { locale } : {}), ...selection } as { documentId: string };
  const { entries } = (await strapi.documents(uid as PartUid).publish(call)) as unknown as Publication;
  return entries[0];
}

/** Strapi leaves a copy unpublished whatever the status says; one that could not go out is still refused. */
async function cloneChecked(strapi: Core.Strapi, uid: string, next: Next): Promise<unknown> {
  const copy = (await next()) as { documentId?: string };
  if (copy.documentId)
    await checkedParts(strapi, uid, await draftsOf(strapi, uid, { documentId: copy.documentId, locale: '*' }));
  return copy;
}

async function discard(strapi: Core.Strapi, next: Next): Promise<unknown> {
  const discarded = (await next()) as Publication;
  for (const { documentId, locale } of discarded.entries)
    for (const draft of await draftsOf(strapi, ARTICLE_UID, { documentId, locale })) await restoreDraft(strapi, draft);
  return discarded;
}

/** Strapi's `publishedAt` moves with every publication; readers are told the first. */
async function stampFirstPublication(strapi: Core.Strapi, uid: string, drafts: readonly Row[]): Promise<void> {
  const ids = drafts.filter(({ firstPublishedAt }) => !firstPublishedAt).map(({ id }) => id);
  if (ids.length > 0)
    await strapi.db.query(uid).updateMany({ where: { id: { $in: ids } }, data: { firstPublishedAt: new Date() } });
}
