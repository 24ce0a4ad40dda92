import type { Core } from '@strapi/types';
import { QUESTION_STATES } from '../../../shared/contracts/content';
import type {
  QuestionKey,
  QuestionState,
  QuestionsResponse,
  QueuedQuestion,
} from '../../../shared/contracts/questions';
import { ARTICLE_UID, FINDING_UID, READER_QUESTION_UID } from '../../../shared/uids';
import { alikeness } from '../content/likeness';
import { type Ability, allowedOf, closedFields, readableWhere, visibleOf } from '../documents/access';
import { NOBODY } from '../intake/nobody';
import type { Row } from '../documents/rows';
import type { AdminUser } from '../controllers/users';
import type { KeptQuestion } from '../intake/personal';
import { NAMED, editorOf } from './assign';
import { paginationOf } from './findings';
import { PERSONAL_RULE, personalIn } from './personal';
import { PAGE_SIZE } from './query';

export interface QuestionRow extends KeptQuestion {
  readonly id: number;
  readonly state: QuestionState | null;
  readonly assignee: AdminUser | null;
  readonly article: { id: number; documentId: string; locale: string | null; title: string | null } | null;
}

/** So many are compared with those on a page. */
const MOST_COMPARED = 500;
/** Of their words. Of two short questions half of the words is much; more than that misses what is only put otherwise. */
const ALIKE = 0.5;
/** What waits is taken in the order in which it came. */
const OLDEST_FIRST: readonly QuestionState[] = ['received', 'accepted'];

/** Where no state is set, nobody has looked at it. */
const inState = (state: QuestionState): object =>
  state === 'received' ? { $or: [{ state }, { state: { $null: true } }] } : { state };

/** How many nobody has looked at; null where the user may see none. */
export async function countReceived(strapi: Core.Strapi, ability: Ability): Promise<number | null> {
  const readable = readableWhere(strapi, ability, READER_QUESTION_UID);
  const where = { $and: [readable ?? {}, { publishedAt: null }, inState('received')] };
  return readable && strapi.db.query(READER_QUESTION_UID).count({ where });
}

export interface Wanted {
  readonly state: QuestionState;
  /** Counted from 1. */
  readonly page: number;
  /** Id of the administrator whose questions these are; undefined: anybody's. */
  readonly assignee?: number | undefined;
}

/** The drafts of questions in a state, as far as the user may read them. */
export async function questionsIn(
  strapi: Core.Strapi,
  ability: Ability,
  { state, page, assignee }: Wanted,
): Promise<QuestionsResponse> {
  const readable = readableWhere(strapi, ability, READER_QUESTION_UID);
  const whose = assignee === undefined ? {} : { assignee: { id: assignee } };
  const whereIn = (one: QuestionState) => ({ $and: [readable ?? {}, { publishedAt: null }, whose, inState(one)] });
  const questions = strapi.db.query(READER_QUESTION_UID);
  const counted = await Promise.all(
    QUESTION_STATES.map(async (one) => [one, readable ? await questions.count({ where: whereIn(one) }) : 0] as const),
  );
  const counts = Object.fromEntries(counted) as Record<QuestionState, number>;
  const pagination = paginationOf(page, counts[state]);
  if (!readable) return { data: [], meta: { pagination, counts } };

  const order = OLDEST_FIRST.includes(state) ? 'asc' : 'desc';
  const rows = (await questions.findMany({
    where: whereIn(state),
    orderBy: [{ createdAt: order }, { id: order }],
    offset: (page - 1) * PAGE_SIZE,
    limit: PAGE_SIZE,
    populate: { article: { select: ['id', 'documentId', 'locale', 'title'] }, assignee: NAMED },
  })) as QuestionRow[];
  const others = (await questions.findMany({
    select: ['id', 'documentId', 'locale', 'question'],
    where: whereIn(state),
    orderBy: [{ createdAt: order }, { id: order }],
    limit: MOST_COMPARED,
  })) as QuestionRow[];
  return { data: await queued(strapi, ability, rows, others), meta: { pagination, counts } };
}

async function queued(
  strapi: Core.Strapi,
  ability: Ability,
  rows: readonly QuestionRow[],
  others: readonly QuestionRow[],
): Promise<QueuedQuestion[]> {
  const documentIds = rows.map(({ documentId }) => documentId);
  const articles = rows.flatMap(({ article }) => article ?? []);
  const [closed, changeable, unchangeable, seen, published, personal, alike] = await Promise.all([
    closedFields(strapi, ability, 'read', READER_QUESTION_UID, [...rows, ...others]),
    allowedOf(strapi, ability, 'update', READER_QUESTION_UID, rows),
    closedFields(strapi, ability, 'update', READER_QUESTION_UID, rows),
    visibleOf(strapi, ability, ARTICLE_UID, articles),
    publishedAmong(strapi, documentIds),
    personalAmong(strapi, rows),
    Promise.resolve(alikeTo(rows, others)),
  ]);
  const isOpen = (id: number, name: string): boolean => !(closed.get(id) ?? []).includes(name);
  const isChangeable = (id: number, names: readonly string[]): boolean =>
    changeable.some((one) => one.id === id) && !(unchangeable.get(id) ?? []).some((name) => names.includes(name));
  const isQuestionOpen = new Set(others.filter(({ id }) => isOpen(id, 'question')).map(keyOf));
  return rows.map((row) => {
    const { id, documentId, locale, article } = row;
    const open = <T>(name: string, value: T): T | null => (isOpen(id, name) ? value : null);
    const shownArticle = article && seen.some((one) => one.id === article.id) ? open('article', article) : null;
    return {
      type: READER_QUESTION_UID,
      documentId,
      language: locale,
      title: open('question', row.question)?.trim() ?? '',
      state: row.state ?? 'received',
      askedBy: open('askedBy', row.askedBy)?.trim() || null,
      place: open('place', row.place)?.trim() || null,
      hasEmail: open('email', row.email) !== null,
      consent: open('consent', row.consent),
      receivedAt: new Date(row.createdAt).toISOString(),
      article: shownArticle && {
        type: ARTICLE_UID,
        documentId: shownArticle.documentId,
        language: shownArticle.locale,
        title: shownArticle.title ?? '',
      },
      assignee: row.assignee && editorOf(row.assignee),
      hasAnswer: Boolean(open('answer', row.answer)?.trim()),
      isPublished: published.has(keyOf(row)),
      personal: isOpen(id, 'question') ? (personal.get(keyOf(row)) ?? []) : [],
      mayUpdate: isChangeable(id, ['state']),
      mayAnswer: isChangeable(id, ['state', 'answer']),
      mayForget: isChangeable(id, Object.keys(NOBODY)),
      // That a text is like another tells of both.
      alike: isOpen(id, 'question') ? (alike.get(id) ?? []).filter((other) => isQuestionOpen.has(keyOf(other))) : [],
    };
  });
}

const keyOf = ({
  documentId,
  ...row
}: {
  documentId: string;
  locale?: string | null;
  language?: string | null;
}): string => `${row.locale ?? row.language ?? ''} ${documentId}`;

async function publishedAmong(strapi: Core.Strapi, documentIds: readonly string[]): Promise<Set<string>> {
  const where = { documentId: { $in: documentIds }, publishedAt: { $notNull: true } };
  const select = ['documentId', 'locale'];
  return new Set(
    ((await strapi.db.query(READER_QUESTION_UID).findMany({ select, where })) as QuestionRow[]).map(keyOf),
  );
}

/** Only those are read again of which it is known. */
async function personalAmong(
  strapi: Core.Strapi,
  rows: readonly QuestionRow[],
): Promise<Map<string, [number, number][]>> {
  const found = (await strapi.db.query(FINDING_UID).findMany({
    select: ['entry', 'language'],
    where: {
      type: READER_QUESTION_UID,
      entry: { $in: rows.map(({ documentId }) => documentId) },
      rule: PERSONAL_RULE,
      goneAt: null,
      isDismissed: false,
    },
  })) as { entry: string; language: string }[];
  const telling = new Set(found.map(({ entry, language }) => keyOf({ documentId: entry, language })));
  const places = new Map<string, [number, number][]>();
  for (const row of rows)
    if (telling.has(keyOf(row))) places.set(keyOf(row), await personalIn(strapi, row as unknown as Row));
  return places;
}

/** Those of the others that ask nearly the same, in the same language, by the id of each. */
function alikeTo(rows: readonly QuestionRow[], others: readonly QuestionRow[]): Map<number, QuestionKey[]> {
  const texts = others.map((other) => ({ ...other, text: other.question ?? '' }));
  const isAlike = alikeness(texts.map(({ text }) => text));
  return new Map(
    rows.map((row) => {
      const likely = isAlike(row.question ?? '', ALIKE).flatMap((index) => others[index] ?? []);
      const same = likely.filter((other) => other.id !== row.id && other.locale === row.locale);
      return [row.id, same.slice(0, PAGE_SIZE - 1).map(({ documentId, locale }) => ({ documentId, language: locale }))];
    }),
  );
}
