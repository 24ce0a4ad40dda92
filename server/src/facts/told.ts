/** What readers of published articles were told, of which no correction was written since. */
import type { Core } from '@strapi/types';
import { toldIn } from '../../../engine';
import { ARTICLE_UID, CORRECTION_UID, WORDING_UID } from '../../../shared/uids';
import { readRow } from '../checking/check-row';
import { checkedType } from '../checking/types';
import { type Row, populateOf } from '../documents/rows';

/**
 * An article is open to typing errors for so long after it first came out: few have read it, and nobody asks for a note
 * about a slip of the first minutes.
 */
const FRESH_MS = 60 * 60_000;

export interface Telling {
  readonly texts: readonly string[];
  /** ISO instant; corrections that were written later are about it. */
  readonly since: string;
}

/** One language of an article. */
export interface Article {
  readonly documentId: string;
  readonly locale: string;
}

const about = ({ documentId, locale }: Article) => ({ entry: documentId, language: locale });

/** Articles with what they told, as far as their drafts were changed since. @param drafts - With their bodies. */
export async function withTold(strapi: Core.Strapi, drafts: readonly Row[]): Promise<Row[]> {
  const [out, kept] = [await outSince(strapi, drafts), await keptOf(strapi, drafts)];
  const found: Row[] = [];
  for (const draft of drafts) {
    const live = out.find((row) => isSame(row, draft));
    const isOpen = live && (isChanged(draft, live) || kept.has(keyOf(draft)));
    const telling = isOpen ? await toldBy(strapi, draft) : null;
    found.push(telling ? { ...draft, told: telling.texts } : draft);
  }
  return found;
}

/**
 * What readers of an article were told last, so far as no correction says that it was wrong: what was kept before its facts
 * changed, else what is out. Null: it is not out, has just come out, or a correction was written since.
 */
export async function toldBy(strapi: Core.Strapi, article: Article): Promise<Telling | null> {
  const [live] = await outSince(strapi, [article]);
  if (!live || isFresh(live)) return null;
  const kept = (await keptOf(strapi, [article])).get(keyOf(article));
  const notes = await notesOf(strapi, article, kept?.since ?? live.publishedAt ?? '');
  // The first correction is about what was kept, another one about what is out.
  if (kept && notes.length === 0) return kept;
  if (notes.length > (kept ? 1 : 0)) return null;
  return { texts: await textsOf(strapi, live), since: notes[0] ?? live.publishedAt ?? '' };
}

/** Keeps what an article told until it is corrected, or tells that again. */
export async function keepTold(strapi: Core.Strapi, article: Article, { texts, since }: Telling): Promise<void> {
  await forgetTold(strapi, about(article));
  await strapi.db.query(WORDING_UID).create({ data: { ...about(article), texts, since } });
}

/** @param where - Of the stored wordings. */
export const forgetTold = async (strapi: Core.Strapi, where: { entry: string; language?: string }): Promise<void> => {
  await strapi.db.query(WORDING_UID).deleteMany({ where });
};

const keyOf = ({ documentId, locale }: Article): string => `${documentId} ${locale}`;
const isSame = (a: Article, b: Article): boolean => keyOf(a) === keyOf(b);

/** As Strapi tells that a draft was changed since. */
const isChanged = (draft: Row, live: Row): boolean =>
  Date.parse(String(draft.updatedAt)) > Date.parse(String(live.updatedAt));

const isFresh = ({ firstPublishedAt, publishedAt }: Row): boolean =>
  Date.now() - Date.parse(firstPublishedAt ?? publishedAt ?? '') < FRESH_MS;

const outSince = async (strapi: Core.Strapi, articles: readonly Article[]): Promise<Row[]> =>
  (await strapi.db.query(ARTICLE_UID).findMany({
    select: ['id', 'documentId', 'locale', 'publishedAt', 'firstPublishedAt', 'updatedAt'],
    where: { documentId: { $in: articles.map(({ documentId }) => documentId) }, publishedAt: { $notNull: true } },
  })) as Row[];

async function textsOf(strapi: Core.Strapi, { id }: Row): Promise<readonly string[]> {
  const type = checkedType(strapi, ARTICLE_UID);
  const row = (await strapi.db
    .query(ARTICLE_UID)
    .findOne({ where: { id }, populate: populateOf(strapi, ARTICLE_UID) })) as Row | null;
  return type && row ? toldIn(readRow(strapi, type, row).document) : [];
}

async function keptOf(strapi: Core.Strapi, articles: readonly Article[]): Promise<Map<string, Telling>> {
  const where = { entry: { $in: articles.map(({ documentId }) => documentId) } };
  const kept = (await strapi.db.query(WORDING_UID).findMany({ where })) as (Telling & ReturnType<typeof about>)[];
  return new Map(kept.map((one) => [keyOf({ documentId: one.entry, locale: one.language }), one]));
}

/** When corrections of an article were written after an instant, the oldest first. */
async function notesOf(strapi: Core.Strapi, { documentId, locale }: Article, since: string): Promise<string[]> {
  const notes = (await strapi.db.query(CORRECTION_UID).findMany({
    select: ['createdAt'],
    where: { article: { documentId }, locale, createdAt: { $gt: since } },
    orderBy: { createdAt: 'asc' },
    limit: 2,
  })) as { createdAt: string }[];
  return notes.map(({ createdAt }) => createdAt);
}
