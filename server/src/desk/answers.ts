import type { Core } from '@strapi/types';
import type { SuggestedAnswer } from '../../../shared/contracts/questions';
import { FAQ_UID, READER_QUESTION_UID } from '../../../shared/uids';
import { alikeness } from '../content/likeness';
import { type Ability, closedFields, readableWhere } from '../documents/access';

interface AnsweredRow {
  readonly id: number;
  readonly documentId: string;
  readonly locale: string | null;
  readonly question: string | null;
  readonly answer: string | null;
}

const MOST_COMPARED = 1000;
const MOST_SUGGESTED = 3;
/** Less of their words is chance. */
const LIKELY = 0.25;

/** Drafts that answer nearly the same, the likest first, as far as the user may read question and answer. */
export async function answersLike(
  strapi: Core.Strapi,
  ability: Ability,
  asked: Pick<AnsweredRow, 'documentId' | 'locale' | 'question'>,
): Promise<SuggestedAnswer[]> {
  const known = [
    ...(await answered(strapi, ability, FAQ_UID, asked)),
    ...(await answered(strapi, ability, READER_QUESTION_UID, asked)),
  ];
  const likest = alikeness(known.map(({ question }) => question ?? ''))(asked.question ?? '', LIKELY);
  const chosen = likest.slice(0, MOST_SUGGESTED).flatMap((index) => known[index] ?? []);
  const published = await Promise.all(chosen.map((one) => isPublished(strapi, one)));
  return chosen.map(({ type, documentId, locale, question, answer }, index) => ({
    type,
    documentId,
    language: locale,
    title: question?.trim() ?? '',
    answer: answer?.trim() ?? '',
    isPublished: published[index] ?? false,
  }));
}

async function answered(
  strapi: Core.Strapi,
  ability: Ability,
  uid: typeof FAQ_UID | typeof READER_QUESTION_UID,
  { documentId, locale }: Pick<AnsweredRow, 'documentId' | 'locale'>,
): Promise<(AnsweredRow & { type: string })[]> {
  const readable = readableWhere(strapi, ability, uid);
  if (!readable) return [];
  const hasAnswer = { $and: [{ answer: { $notNull: true } }, { answer: { $ne: '' } }] };
  const rows = (await strapi.db.query(uid).findMany({
    select: ['id', 'documentId', 'locale', 'question', 'answer'],
    where: { $and: [readable, hasAnswer, { publishedAt: null, locale, documentId: { $ne: documentId } }] },
    orderBy: { id: 'desc' },
    limit: MOST_COMPARED,
  })) as AnsweredRow[];
  const closed = await closedFields(strapi, ability, 'read', uid, rows);
  return rows
    .filter(({ id }) => !(closed.get(id) ?? []).some((name) => name === 'question' || name === 'answer'))
    .map((row) => ({ ...row, type: uid }));
}

const isPublished = async (
  strapi: Core.Strapi,
  { type, documentId, locale }: { type: string; documentId: string; locale: string | null },
): Promise<boolean> =>
  (await strapi.db.query(type).count({ where: { documentId, locale, publishedAt: { $notNull: true } } })) > 0;
