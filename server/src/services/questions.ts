import type { Core } from '@strapi/types';
import type {
  AssignRequest,
  AssignResponse,
  DecideRequest,
  DecideResponse,
  Editor,
  QuestionsResponse,
  SuggestedAnswer,
} from '../../../shared/contracts/questions';
import { READER_QUESTION_UID } from '../../../shared/uids';
import { answersLike } from '../desk/answers';
import { assign, editorsOfQuestions } from '../desk/assign';
import { decide } from '../desk/decide';
import { type QuestionRow, type Wanted, questionsIn } from '../desk/questions';
import { type Ability, mayWhole } from '../documents/access';

export type QuestionsService = ReturnType<typeof createQuestionsService>;

/** Questions of readers, for the editors who answer them. */
export const createQuestionsService = ({ strapi }: { strapi: Core.Strapi }) => ({
  list: (ability: Ability, wanted: Wanted): Promise<QuestionsResponse> => questionsIn(strapi, ability, wanted),

  /** Who may be asked to answer. */
  editors: (): Promise<Editor[]> => editorsOfQuestions(strapi),

  /** One after the other: what was decided stands, whatever comes of the next. */
  async decide(
    ability: Ability,
    { questions, ...decision }: DecideRequest,
    user: number,
  ): Promise<DecideResponse['data']> {
    const outcomes = [];
    for (const asked of questions) {
      const { documentId, language } = asked;
      const outcome = await decide(strapi, ability, asked, decision, user).catch((error: unknown) => {
        strapi.log.error(`[newsroom] The reader question “${documentId}” could not be decided about`, error);
        return 'failed' as const;
      });
      outcomes.push({ documentId, language, outcome });
    }
    return outcomes;
  },

  /** Says who answers. */
  async assign(ability: Ability, { questions, to }: AssignRequest): Promise<AssignResponse['data']> {
    const outcomes = [];
    for (const asked of questions) {
      const outcome = await assign(strapi, ability, asked, to).catch((error: unknown) => {
        strapi.log.error(`[newsroom] The reader question “${asked.documentId}” could not be assigned`, error);
        return 'failed' as const;
      });
      outcomes.push({ ...asked, outcome });
    }
    return outcomes;
  },

  /** Null: there is no such question. */
  async answersTo(ability: Ability, documentId: string, locale: string): Promise<SuggestedAnswer[] | null> {
    const where = { documentId, locale, publishedAt: null };
    const row = (await strapi.db.query(READER_QUESTION_UID).findOne({ where })) as QuestionRow | null;
    if (!row) return null;
    // What is like it tells of it.
    const isOpen = await mayWhole(strapi, ability, 'read', READER_QUESTION_UID, [row], ['question']);
    return isOpen ? answersLike(strapi, ability, row) : [];
  },
});
