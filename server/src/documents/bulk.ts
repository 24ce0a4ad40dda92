import type { Core } from '@strapi/types';
import type { Params } from './context';
import { draftsOf } from './drafts';
import { judge, refusedOf } from './gate';
import { type Checked, NotPublished } from './refusal';

const BULK_PUBLISH = /\/content-manager\/collection-types\/[^/]+\/actions\/bulkPublish$/;

const refusals = new WeakMap<object, Promise<NotPublished | null>>();

/**
 * When one of several entries that are published together is refused, none goes out: the refusal names all that are
 * stopped, not the first. To be asked before anything is written: Strapi publishes all at once, and those still under way
 * when the first is refused would go on in a transaction that is over. Null: none is stopped, or this is no bulk publication.
 */
export async function bulkRefusal(
  strapi: Core.Strapi,
  uid: string,
  locale: Params['locale'],
): Promise<NotPublished | null> {
  const context = strapi.requestContext.get();
  const { documentIds } = (context?.request.body ?? {}) as { documentIds?: unknown };
  if (!context || !BULK_PUBLISH.test(context.path) || !Array.isArray(documentIds) || documentIds.length < 2)
    return null;
  // Each of them asks.
  const known = refusals.get(context) ?? refusalOf(strapi, uid, documentIds as string[], locale);
  refusals.set(context, known);
  return known;
}

async function refusalOf(
  strapi: Core.Strapi,
  uid: string,
  documentIds: readonly string[],
  locale: Params['locale'],
): Promise<NotPublished | null> {
  const refused: Checked[] = [];
  const drafts = await draftsOf(strapi, uid, { documentId: documentIds, locale });
  const inOrder = drafts.toSorted((a, b) => documentIds.indexOf(a.documentId) - documentIds.indexOf(b.documentId));
  for (const draft of inOrder) refused.push(...(await refusedOf(strapi, await judge(strapi, uid, draft))).refused);
  return refused.length > 0 ? new NotPublished(refused, documentIds.length) : null;
}
