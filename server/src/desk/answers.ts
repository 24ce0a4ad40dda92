import type { Core } from '@strapi/types';
import type { AnswerKey, SuggestedAnswer } from '../../../shared/contracts/questions';
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

const ANSWERING = [FAQ_UID, READER_QUESTION_UID] as const;
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
  const others = { locale: asked.locale, documentId: { $ne: asked.documentId } };
  const known = [
    ...(await answered(strapi, ability, FAQ_UID, others)),
    ...(await answered(strapi, ability, READER_QUESTION_UID, others)),
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

/** What an entry answers, if the user may read it; null: nothing. */
export async function answerOf(
  strapi: Core.Strapi,
  ability: Ability,
  { type, documentId }: AnswerKey,
  locale: string | null,
): Promise<string | null> {
  const uid = ANSWERING.find((one) => one === type);
  const [row] = uid ? await answered(strapi, ability, uid, { documentId, locale }) : [];
  return row?.answer ?? null;
}

async function answered(
  strapi: Core.Strapi,
  ability: Ability,
  uid: (typeof ANSWERING)[number],
  which: object,
): Promise<(AnsweredRow & { type: string })[]> {
  const readable = readableWhere(strapi, ability, uid);
  if (!readable) return [];
  const hasAnswer = { $and: [{ answer: { $notNull: true } }, { answer: { $ne: '' } }] };
  const rows = (await strapi.db.query(uid).findMany({
    select: ['id', 'documentId', 'locale', 'question', 'answer'],
    where: { $and: [readable, hasAnswer, { publishedAt: null, ...which }] },
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
