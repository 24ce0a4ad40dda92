import { errors } from '@strapi/utils';
import type { Core } from '@strapi/types';
import type { MergePlan, MergeRequest, MergeResponse } from '../../../shared/contracts/faqs';
import { MOST_SHOWN } from '../../../shared/contracts/uses';
import { ARTICLE_UID, FAQ_UID } from '../../../shared/uids';
import { digest } from '../content/digest';
import { titleOf } from '../documents/about';
import { type Ability, allowedOf, closedFields } from '../documents/access';
import { afterCommit } from '../documents/after-commit';
import type { Row } from '../documents/rows';
import { service } from '../services/service';
import { copiesOf } from './copies';
import type { KnownFaq } from './known';
import { type Merging, type Shower, type Versions, isShown, isTouched, point, showersOf } from './merge';
import { type Touched, obstaclesOf, sayObstacle } from './obstacles';
import { readableFaqs } from './readable';

/** A merge that is only thought of. */
export type MergeWish = Omit<MergeRequest, 'version'>;

/** Who merges. */
export interface Merger {
  readonly id: number;
  readonly ability: Ability;
}

/** What a merge would do. @throws {errors.ValidationError} When an entry is not there, or in another language only. */
export async function planMerge(strapi: Core.Strapi, ability: Ability, wish: MergeWish): Promise<MergePlan> {
  const { faqs, touched } = await readMerge(strapi, ability, wish);
  const { articles, published, publishes, keep } = touched;
  const allowed = await allowedOf(strapi, ability, 'read', ARTICLE_UID, articles);
  const closed = await closedFields(strapi, ability, 'read', ARTICLE_UID, allowed);
  const out = new Set(published.map(({ documentId }) => documentId));
  const copies = await copiesOf(strapi, faqs);
  return {
    entries: copies.toSorted(
      (a, b) => Number(b.documentId === keep.documentId) - Number(a.documentId === keep.documentId),
    ),
    articles: articles.length,
    changed: allowed.slice(0, MOST_SHOWN).map((row) => ({
      type: ARTICLE_UID,
      documentId: row.documentId,
      language: row.locale,
      title: closed.get(row.id)?.includes('title') ? '' : titleOf(row),
      isPublished: out.has(row.documentId),
    })),
    published: published.length,
    publishes,
    against: await obstaclesOf(strapi, ability, touched, wish.afterwards),
    version: versionOf(await lock(strapi, wish, false)),
  };
}

/**
 * Merges, all or nothing: who may not change one of the articles changes none.
 *
 * @throws {errors.PolicyError} That says what the user may not do. @throws {NotPublished} When the one that stays can't go out.
 */
export async function merge(
  strapi: Core.Strapi,
  { id, ability }: Merger,
  request: MergeRequest,
): Promise<MergeResponse['data']> {
  return strapi.db.transaction(async () => {
    const now = versionOf(await lock(strapi, request));
    const { touched, showers } = await readMerge(strapi, ability, request);
    if (now !== request.version) throw new errors.PolicyError(CHANGED, { policy: 'newsroom.faq-merge' });
    const [against] = await obstaclesOf(strapi, ability, touched, request.afterwards);
    if (against?.why === 'many') throw new errors.ValidationError(sayObstacle(against));
    // It keeps its message, which a ForbiddenError loses.
    if (against) throw new errors.PolicyError(sayObstacle(against), { policy: 'newsroom.faq-merge' });

    const { keep, locale, others, answer } = request;
    const which = { documentId: keep, locale } as never;
    if (touched.changesAnswer)
      await strapi.documents(FAQ_UID).update({ ...(which as object), data: { answer, updatedBy: id } } as never);
    if (touched.publishes) await strapi.documents(FAQ_UID).publish(which);
    await point(strapi, showers, request, await versionsOf(strapi, request));
    const entries = touched.articles.map(({ documentId }) => documentId);
    await service(strapi, 'published').changed({ parts: [...others], entries, seenAt: new Date().toISOString() });
    for (const documentId of others) await takeOff(strapi, documentId, request);
    await afterCommit(strapi, () => {
      for (const entry of entries) service(strapi, 'reports').queue(ARTICLE_UID, entry);
      service(strapi, 'reports').queue(FAQ_UID, keep);
    });
    return { articles: entries.length, removed: others.length };
  });
}

const CHANGED = 'Somebody has changed one of the entries since: look at them once more';

interface Version {
  readonly id: number;
  readonly updatedAt: unknown;
}

/**
 * The rows of all entries. Whoever else merges, saves or withdraws one of them, or puts it into an article, waits until the
 * transaction ends: nothing is deleted that somebody has just linked to.
 */
async function lock(strapi: Core.Strapi, { keep, others, locale }: Merging, isKept = true): Promise<Version[]> {
  const where = { documentId: { $in: [keep, ...others] }, locale };
  const query = strapi.db.queryBuilder(FAQ_UID).select(['id', 'updatedAt']).where(where).orderBy({ id: 'asc' });
  return (isKept ? query.forUpdate() : query).execute<Version[]>();
}

const versionOf = (rows: readonly Version[]): string =>
  digest(rows.map(({ id, updatedAt }) => `${id} ${new Date(updatedAt as string).getTime()}`).join());

async function takeOff(strapi: Core.Strapi, documentId: string, { locale, afterwards }: MergeRequest): Promise<void> {
  const which = { documentId, locale } as never;
  if (afterwards === 'delete') await strapi.documents(FAQ_UID).delete(which);
  else await strapi.documents(FAQ_UID).unpublish(which);
}

interface Read {
  readonly faqs: readonly KnownFaq[];
  readonly showers: readonly Shower[];
  readonly touched: Touched;
}

async function readMerge(strapi: Core.Strapi, ability: Ability, wish: MergeWish): Promise<Read> {
  const asked = [wish.keep, ...wish.others];
  const faqs = await readableFaqs(strapi, ability, wish.locale, { documentId: { $in: asked } });
  const [keep, ...others] = asked.map((documentId) => {
    const found = faqs.find((one) => one.documentId === documentId);
    if (!found) throw new errors.ValidationError('An entry is gone, in another language, or not for you to see');
    return found as unknown as Row;
  }) as [Row, ...Row[]];
  const showers = await showersOf(strapi, wish);
  const articles = await draftsOf(strapi, showers.filter((shower) => isTouched(shower, wish)).map(documentIdOf), wish);
  const isOut = (await versionsOf(strapi, wish)).published !== null;
  const changesAnswer = wish.answer !== undefined && wish.answer !== keep.answer;
  const publishes = isOut ? changesAnswer : showers.some((shower) => isShown(shower, wish));
  const live = new Set(showers.filter(({ row }) => row.publishedAt !== null).map(documentIdOf));
  const published = articles.filter(({ documentId }) => (isOut || publishes) && live.has(documentId));
  return { faqs, showers, touched: { articles, published, keep, others, publishes, changesAnswer } };
}

const documentIdOf = ({ row }: Shower): string => row.documentId;

const draftsOf = async (
  strapi: Core.Strapi,
  documentIds: readonly string[],
  { locale }: Pick<Merging, 'locale'>,
): Promise<Row[]> =>
  (await strapi.db.query(ARTICLE_UID).findMany({
    select: ['id', 'documentId', 'locale', 'publishedAt', 'title'],
    where: { documentId: { $in: [...new Set(documentIds)] }, locale, publishedAt: null },
    orderBy: [{ title: 'asc' }, { id: 'asc' }],
  })) as Row[];

/** The rows of the one that stays. */
async function versionsOf(strapi: Core.Strapi, { keep, locale }: Pick<Merging, 'keep' | 'locale'>): Promise<Versions> {
  const rows = (await strapi.db.query(FAQ_UID).findMany({
    select: ['id', 'publishedAt'],
    where: { documentId: keep, locale },
  })) as Row[];
  const idOf = (isDraft: boolean): number | null =>
    rows.find((row) => (row.publishedAt === null) === isDraft)?.id ?? null;
  return { draft: idOf(true) ?? 0, published: idOf(false) };
}
