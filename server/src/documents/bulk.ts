import type { Core } from '@strapi/types';
import { ARTICLE_UID } from '../../../shared/uids';
import type { Params } from './context';
import { draftsOf } from './drafts';
import { judge, refusedOf } from './gate';
import { type Checked, NotPublished } from './refusal';
import type { Row } from './rows';

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

/** Each of them alone could go out under its slug. */
const sharedSlugs = (uid: string, drafts: readonly Row[]): Checked[] =>
  drafts.flatMap((row, index) => {
    const first = drafts.findIndex(({ slug, locale }) => slug === row.slug && locale === row.locale);
    if (typeof row.slug !== 'string' || !row.slug || first === index) return [];
    const message = `Another entry that would be published with it has the slug “${row.slug}”`;
    return [{ uid, row, problems: [{ path: ['slug'], message, finding: null, action: 'block' }] }];
  });

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
  if (uid === ARTICLE_UID) refused.push(...sharedSlugs(uid, inOrder));
  return refused.length > 0 ? new NotPublished(refused, documentIds.length) : null;
}
