import type { Core } from '@strapi/types';
import type {
  DecideRequest,
  DecideResponse,
  QuestionState,
  QuestionsResponse,
  SuggestedAnswer,
} from '../../../shared/contracts/questions';
import { READER_QUESTION_UID } from '../../../shared/uids';
import { answersLike } from '../desk/answers';
import { decide } from '../desk/decide';
import { type QuestionRow, questionsIn } from '../desk/questions';
import { type Ability, mayWhole } from '../documents/access';

export type QuestionsService = ReturnType<typeof createQuestionsService>;

/** Questions of readers, for the editors who answer them. */
export const createQuestionsService = ({ strapi }: { strapi: Core.Strapi }) => ({
  list: (ability: Ability, state: QuestionState, page: number): Promise<QuestionsResponse> =>
    questionsIn(strapi, ability, state, page),

  /** One after the other: what was decided stands, whatever comes of the next. */
  async decide(ability: Ability, { questions, to }: DecideRequest, user: number): Promise<DecideResponse['data']> {
    const outcomes = [];
    for (const asked of questions) {
      const { documentId, language } = asked;
      const outcome = await decide(strapi, ability, asked, to, user).catch((error: unknown) => {
        strapi.log.error(`[newsroom] The reader question “${documentId}” could not be decided about`, error);
        return 'failed' as const;
      });
      outcomes.push({ documentId, language, outcome });
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
