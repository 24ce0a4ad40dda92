import type { Core } from '@strapi/types';
import type { Card } from '../../../shared/contracts/content';
import { ARTICLE_UID } from '../../../shared/uids';
import { CARD_POPULATE, type Row } from '../documents/rows';
import { findRows } from '../published/find';
import type { RelatedRow } from '../render/page';
import { instant, linkedTo } from '../render/shapes';
import { text } from '../render/stored';
import { likeness } from './likeness';

/** So many stand beside an article that has no more chosen for it. */
const SHOWN = 4;
/** So many of the newest that share a section or a tag are compared. */
const COMPARED = 40;

/** Published articles that stand beside one: the editors' choice in its order, then those that are most like it. */
export async function relatedTo(strapi: Core.Strapi, article: Row): Promise<RelatedRow[]> {
  const chosen = await chosenFor(strapi, article);
  const rows = [...chosen, ...(await filledUp(strapi, article, chosen))];
  if (rows.length === 0) return [];
  const filter = { language: article.locale, entries: rows.map(({ documentId }) => documentId) };
  const kept = await findRows(strapi, filter, ['entry', 'changedAt'], { limit: rows.length });
  const changedAt = new Map(kept.map((row) => [row.entry, row.changedAt]));
  return rows.map((row) => ({ ...row, changedAt: changedAt.get(row.documentId) ?? instant(row.publishedAt) }));
}

/** A draft names drafts, and shows what is published of them. */
async function chosenFor(strapi: Core.Strapi, article: Row): Promise<Row[]> {
  const found = (await strapi.db.query(ARTICLE_UID).findOne({
    select: ['id'],
    where: { id: article.id },
    populate: { related: { select: ['documentId'] } },
  })) as { related?: Row[] } | null;
  return publishedCards(
    strapi,
    article.locale,
    (found?.related ?? []).map(({ documentId }) => documentId),
  );
}

/** Published articles in the order of their documentIds, with what their cards show. */
async function publishedCards(strapi: Core.Strapi, locale: string, entries: readonly string[]): Promise<Row[]> {
  if (entries.length === 0) return [];
  const rows = (await strapi.db.query(ARTICLE_UID).findMany({
    where: { documentId: { $in: entries }, locale, publishedAt: { $notNull: true } },
    populate: CARD_POPULATE,
  })) as Row[];
  return entries.flatMap((entry) => rows.find(({ documentId }) => documentId === entry) ?? []);
}

async function filledUp(strapi: Core.Strapi, article: Row, chosen: readonly Row[]): Promise<Row[]> {
  const free = SHOWN - chosen.length;
  const [section = null] = linkedTo(article.section);
  const tags = linkedTo(article.tags);
  const keys = [...(section ? [section] : []), ...tags].map(({ documentId }) => documentId);
  if (free <= 0 || keys.length === 0) return [];

  const subject = { title: text(article.title) ?? '', standfirst: text(article.standfirst), section, tags };
  const known = [article, ...chosen].map(({ documentId }) => documentId);
  const found = await findRows(strapi, { language: article.locale, keys: [keys] }, ['entry', 'card'], {
    limit: COMPARED,
  });
  const best = found
    .filter(({ entry }) => !known.includes(entry))
    .map(({ entry, card }) => ({ entry, score: likeness(subject, JSON.parse(card) as Card) }))
    // The newest first among equals: the sort is stable.
    .sort((a, b) => b.score - a.score)
    .slice(0, free)
    .map(({ entry }) => entry);
  return publishedCards(strapi, article.locale, best);
}
