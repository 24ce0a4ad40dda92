import type { Core } from '@strapi/types';
import { shorten } from '../../../engine';
import type { AlikeBox, AlikeRequest } from '../../../shared/contracts/fact-boxes';
import { FACT_BOX_UID } from '../../../shared/uids';
import { alikeness } from '../content/likeness';
import { type Ability, closedFields, readableWhere } from '../documents/access';
import { articlesCarryingEach } from '../documents/carrying';
import { wordsOf } from './claim';

interface BoxRow {
  readonly id: number;
  readonly documentId: string;
  readonly locale: string;
  readonly title: string | null;
  readonly body: string | null;
}

/** The newest are compared. */
const MOST_COMPARED = 1000;
const MOST_SHOWN = 3;
/** Less of their words is chance. */
const LIKELY = 0.25;
const EXCERPT_LENGTH = 120;

/** Drafts whose words are much like a text, the likest first, as far as the user may read title and text. */
export async function boxesLike(
  strapi: Core.Strapi,
  ability: Ability,
  { locale, text, except = '' }: AlikeRequest,
): Promise<AlikeBox[]> {
  const readable = readableWhere(strapi, ability, FACT_BOX_UID);
  if (!readable || !text.trim()) return [];
  const rows = (await strapi.db.query(FACT_BOX_UID).findMany({
    select: ['id', 'documentId', 'locale', 'title', 'body'],
    where: { $and: [readable, { publishedAt: null, locale, documentId: { $ne: except } }] },
    orderBy: { id: 'desc' },
    limit: MOST_COMPARED,
  })) as BoxRow[];
  const closed = await closedFields(strapi, ability, 'read', FACT_BOX_UID, rows);
  const open = rows.filter(({ id }) => !(closed.get(id) ?? []).some((name) => name === 'title' || name === 'body'));
  const likest = alikeness(open.map(({ title, body }) => `${title ?? ''} ${body ?? ''}`))(text, LIKELY);
  const chosen = likest.slice(0, MOST_SHOWN).flatMap((index) => open[index] ?? []);
  const documentIds = chosen.map(({ documentId }) => documentId);
  const carrying = await articlesCarryingEach(strapi, FACT_BOX_UID, documentIds);
  return chosen.map(({ id, documentId, title, body }) => ({
    type: FACT_BOX_UID,
    id,
    documentId,
    language: locale,
    title: title?.trim() ?? '',
    excerpt: shorten(wordsOf({ title: null, body }), EXCERPT_LENGTH),
    used: (carrying.get(documentId) ?? []).filter((article) => article.locale === locale).length,
  }));
}
