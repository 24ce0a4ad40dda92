import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/types';
import { ARTICLE_UID } from '../../../shared/uids';
import { checkedType } from '../checking/types';
import { service } from '../services/service';
import { bulkRefusal } from './bulk';
import { type DocumentsContext, type DocumentsMiddleware, type Params, isChecked } from './context';
import { draftsOf, hasDrafts } from './drafts';
import { type Judged, type Use, judge, keepUses, letThrough } from './gate';
import { rememberParts, restoreDraft, restoreLinks } from './links';
import type { CarriedPart } from './parts';
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
  async (context, next) => {
    const { uid, action, params } = context;
    if (!isPublication(context)) return next();
    // Another instance may have changed which types are checked.
    await service(strapi, 'settings').current();
    if (!(checkedType(strapi, uid) || isChecked(uid)) || !hasDrafts(strapi, uid)) return next();
    if (action === 'publish') return strapi.db.transaction(() => publish(strapi, uid, params, next));
    if (action === 'discardDraft' && uid === ARTICLE_UID) return strapi.db.transaction(() => discard(strapi, next));
    if (action === 'create' || action === 'update')
      return strapi.db.transaction(() => saveThenPublish(strapi, uid, context, next));
    if (action === 'clone') return strapi.db.transaction(() => cloneChecked(strapi, uid, next));
    return next();
  };

const isPublication = ({ action, params: { status } }: DocumentsContext): boolean =>
  ['publish', 'discardDraft'].includes(action) ||
  (status === 'published' && ['create', 'update', 'clone'].includes(action));

const isPart = (uid: string): uid is PartUid => isChecked(uid) && uid !== ARTICLE_UID;

async function publish(strapi: Core.Strapi, uid: string, params: Params, next: Next): Promise<unknown> {
  const refusal = await bulkRefusal(strapi, uid, params.locale);
  if (refusal) throw refusal;
  // A part that goes along was looked at with its article.
  const isLookedAt = carrying.getStore() === keyOf(uid, params);
  const drafts = isLookedAt ? [] : await draftsOf(strapi, uid, params);
  const { carried, uses } = isLookedAt ? NOTHING_CARRIED : await pass(strapi, uid, drafts);

  for (const { uid: partUid, row } of carried) {
    const part = { documentId: row.documentId, locale: row.locale };
    await carrying.run(keyOf(partUid, part), () => strapi.documents(partUid).publish(part));
  }
  if (uid === ARTICLE_UID) for (const draft of drafts) await rememberParts(strapi, draft);

  const publication = (await next()) as Publication;
  if (isChecked(uid)) await stampFirstPublication(strapi, uid, publication.entries);
  await keepUses(strapi, uses);
  if (isPart(uid)) for (const entry of publication.entries) await restoreLinks(strapi, uid, entry);
  return publication;
}

/** The part that an article is publishing: it alone was looked at. What an application publishes along with it was not. */
const carrying = new AsyncLocalStorage<string>();

const keyOf = (uid: string, { documentId, locale }: Params): string => JSON.stringify([uid, documentId, locale]);

interface Passed {
  readonly carried: readonly CarriedPart[];
  readonly uses: readonly Use[];
}

const NOTHING_CARRIED: Passed = { carried: [], uses: [] };

/** @returns what goes along. @throws {NotPublished} with everything that stands against it. */
async function pass(strapi: Core.Strapi, uid: string, drafts: readonly Row[]): Promise<Passed> {
  const judged: Judged[] = [];
  for (const draft of drafts) judged.push(await judge(strapi, uid, draft));
  return { carried: judged.flatMap(({ parts }) => parts), uses: await letThrough(strapi, judged) };
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
    await pass(strapi, uid, await draftsOf(strapi, uid, { documentId: copy.documentId, locale: '*' }));
  return copy;
}

async function discard(strapi: Core.Strapi, next: Next): Promise<unknown> {
  const discarded = (await next()) as Publication;
  for (const { documentId, locale } of discarded.entries)
    for (const draft of await draftsOf(strapi, ARTICLE_UID, { documentId, locale })) await restoreDraft(strapi, draft);
  return discarded;
}

/** Strapi's `publishedAt` moves with every publication; readers are told the first, in the draft and what is out of it. */
async function stampFirstPublication(strapi: Core.Strapi, uid: string, entries: readonly Row[]): Promise<void> {
  const where = { id: { $in: entries.map(({ id }) => id) }, firstPublishedAt: null };
  const fresh = (await strapi.db.query(uid).findMany({ where })) as Row[];
  for (const { documentId, locale, publishedAt } of fresh)
    await strapi.db.query(uid).updateMany({ where: { documentId, locale }, data: { firstPublishedAt: publishedAt } });
  for (const entry of entries.filter(({ id }) => fresh.some((one) => one.id === id)))
    Object.assign(entry, { firstPublishedAt: entry.publishedAt });
}
