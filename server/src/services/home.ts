import type { Core } from '@strapi/types';
import {
  type DeskFilters,
  type DueResponse,
  HOME_ROWS,
  type WaitingQuestionsResponse,
} from '../../../shared/contracts/desk';
import { DESK_PERMISSION } from '../../../shared/permissions';
import { FACT_BOX_UID, READER_QUESTION_UID } from '../../../shared/uids';
import { thereAre } from '../desk/findings';
import { numberOf } from '../desk/query';
import { visibleTo } from '../desk/visible';
import { type Ability, closedFields, readableWhere } from '../documents/access';

interface Row {
  readonly id: number;
  readonly documentId: string;
  readonly locale: string | null;
  readonly createdAt: string;
}
interface FactBoxRow extends Row {
  readonly title: string | null;
  readonly reviewBy: string;
}
interface QuestionRow extends Row {
  readonly question: string | null;
  readonly askedBy: string | null;
}

export type HomeService = ReturnType<typeof createHomeService>;

/** What waits for somebody: drafts of all languages, as far as the user may see them. */
export const createHomeService = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Fact boxes past their review date, the longest first; by the day in Greenwich, as the rule about them has it. */
  async due(ability: Ability, now: Date): Promise<DueResponse> {
    const readable = readableWhere(strapi, ability, FACT_BOX_UID);
    if (!readable) return { data: [], meta: { total: 0, next: null, ...NOTHING_ELSE } };
    const today = now.toISOString().slice(0, 10);
    const factBoxes = strapi.db.query(FACT_BOX_UID);
    const reviewed = (reviewBy: object) => ({ $and: [readable, { publishedAt: null, reviewBy }] });
    const select = ['id', 'documentId', 'locale', 'title', 'reviewBy'];
    const orderBy = [{ reviewBy: 'asc' }, { id: 'asc' }];
    const due = reviewed({ $lt: today });
    const [rows, total, next] = await Promise.all([
      factBoxes.findMany({ where: due, select, orderBy, limit: HOME_ROWS.due }) as Promise<FactBoxRow[]>,
      factBoxes.count({ where: due }),
      factBoxes.findMany({ where: reviewed({ $gte: today }), select, orderBy, limit: 1 }) as Promise<FactBoxRow[]>,
    ]);
    const open = await openWords(strapi, ability, FACT_BOX_UID, rows);
    return {
      data: open.map((row) => ({ ...entryOf(FACT_BOX_UID, row, row.title), reviewBy: row.reviewBy })),
      meta: {
        total,
        next: next[0]?.reviewBy ?? null,
        changed: await countEntries(strapi, ability, { rule: 'fact-box/changed-since-use' }),
        outdated: await countEntries(strapi, ability, { rule: 'freshness', severity: 'warning' }),
      },
    };
  },

  /** Reader questions without an answer, the oldest first; those that were declined wait for none. */
  async waitingQuestions(ability: Ability): Promise<WaitingQuestionsResponse> {
    const readable = readableWhere(strapi, ability, READER_QUESTION_UID);
    if (!readable) return { data: [], meta: { total: 0 } };
    const unanswered = { $or: [{ answer: { $null: true } }, { answer: '' }] };
    const where = { $and: [readable, unanswered, { publishedAt: null, state: { $in: ['received', 'accepted'] } }] };
    const select = ['id', 'documentId', 'locale', 'question', 'askedBy', 'createdAt'];
    const orderBy = [{ createdAt: 'asc' }, { id: 'asc' }];
    const questions = strapi.db.query(READER_QUESTION_UID);
    const [rows, total] = await Promise.all([
      questions.findMany({ where, select, orderBy, limit: HOME_ROWS.questions }) as Promise<QuestionRow[]>,
      questions.count({ where }),
    ]);
    const open = await openWords(strapi, ability, READER_QUESTION_UID, rows);
    return {
      data: open.map((row) => ({
        ...entryOf(READER_QUESTION_UID, row, row.question),
        askedBy: row.askedBy?.trim() || null,
        receivedAt: row.createdAt,
      })),
      meta: { total },
    };
  },
});

const NOTHING_ELSE = { changed: 0, outdated: 0 };

/** Entries in which there is something, as the desk lists it. */
async function countEntries(strapi: Core.Strapi, ability: Ability, filters: DeskFilters): Promise<number> {
  if (!ability.can(DESK_PERMISSION)) return 0;
  const found = thereAre(strapi, visibleTo(strapi, ability), filters);
  const [counted] = (await found.countDistinct('f.entry as count')) as { count: unknown }[];
  return numberOf(counted?.count);
}

const WORDS = ['title', 'question', 'askedBy'];

/** Rows without the words that the user may not read. */
async function openWords<T extends Row>(
  strapi: Core.Strapi,
  ability: Ability,
  uid: string,
  rows: readonly T[],
): Promise<T[]> {
  const closed = await closedFields(strapi, ability, 'read', uid, rows);
  return rows.map((row) => {
    const names = (closed.get(row.id) ?? WORDS).filter((name) => WORDS.includes(name));
    return { ...row, ...Object.fromEntries(names.map((name) => [name, null])) };
  });
}

const entryOf = (type: string, { documentId, locale }: Row, title: string | null) => ({
  type,
  documentId,
  language: locale,
  title: title?.trim() ?? '',
});
