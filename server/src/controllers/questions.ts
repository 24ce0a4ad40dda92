import { errors } from '@strapi/utils';
import type { Core } from '@strapi/types';
import type { Context } from 'koa';
import type { PrivacyResponse } from '../../../shared/contracts/intake';
import type {
  AssignResponse,
  DecideResponse,
  EditorsResponse,
  QuestionUsesResponse,
  QuestionsResponse,
  SuggestedAnswersResponse,
} from '../../../shared/contracts/questions';
import { READER_QUESTION_UID } from '../../../shared/uids';
import { type Answered, place, promote, usesOfQuestion } from '../desk/question-uses';
import { mayAny, mayOpen, mayWhole, visibleOf } from '../documents/access';
import { draftsOf } from '../documents/drafts';
import { NOBODY } from '../intake/nobody';
import { service } from '../services/service';
import {
  validateAssignRequest,
  validateDecideRequest,
  validateEditorPrivacy,
  validateListQuery,
  validateLocale,
} from '../validation/questions';
import { abilityOf, userOf } from './users';

const GONE = 'There is no such question any more';

/** Questions of readers, on the desk. They tell of entries that the user may see, and of none where that are none. */
export const questions = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /newsroom/questions?state&page` */
  async list(ctx: Context) {
    const { state, page, mine } = validateListQuery(ctx.query);
    const wanted = { state, page, assignee: mine ? userOf(ctx).id : undefined };
    const found = await service(strapi, 'questions').list(abilityOf(ctx), wanted);
    ctx.body = found satisfies QuestionsResponse;
  },

  /** `POST /newsroom/questions/decide` */
  async decide(ctx: Context) {
    const request = validateDecideRequest(ctx.request.body);
    const data = await service(strapi, 'questions').decide(abilityOf(ctx), request, userOf(ctx).id);
    ctx.body = { data } satisfies DecideResponse;
  },

  /** `GET /newsroom/questions/editors` */
  async editors(ctx: Context) {
    if (!mayAny(strapi, abilityOf(ctx), 'update', READER_QUESTION_UID))
      throw new errors.ForbiddenError('You may not say who answers');
    const data = await service(strapi, 'questions').editors();
    ctx.body = { data, meta: { me: userOf(ctx).id } } satisfies EditorsResponse;
  },

  /** `POST /newsroom/questions/assign` */
  async assign(ctx: Context) {
    const request = validateAssignRequest(ctx.request.body);
    const questions = service(strapi, 'questions');
    const { to } = request;
    if (to !== null && !(await questions.editors()).some(({ id }) => id === to))
      throw new errors.ValidationError('This administrator may not answer questions');
    ctx.body = { data: await questions.assign(abilityOf(ctx), request) } satisfies AssignResponse;
  },

  /** `GET /newsroom/questions/:documentId/answers?locale` */
  async answers(ctx: Context) {
    const documentId = String(ctx.params.documentId);
    const locale = await validateLocale(strapi, ctx.query);
    const entry = { uid: READER_QUESTION_UID, documentId, locale };
    if (!(await mayOpen(strapi, abilityOf(ctx), 'read', entry)))
      throw new errors.ForbiddenError('You may not see this');
    const data = await service(strapi, 'questions').answersTo(abilityOf(ctx), documentId, locale);
    if (!data) throw new errors.NotFoundError(GONE);
    ctx.body = { data } satisfies SuggestedAnswersResponse;
  },

  /** `GET /newsroom/questions/:documentId/uses?locale` */
  async uses(ctx: Context) {
    const { uses } = await answeredIn(strapi, ctx);
    ctx.body = { data: uses } satisfies QuestionUsesResponse;
  },

  /** `POST /newsroom/questions/:documentId/place?locale` */
  async place(ctx: Context) {
    const answered = await answeredIn(strapi, ctx);
    if (!answered.uses.isPlaced) {
      if (!answered.uses.mayPlace) throw new errors.ForbiddenError('You may not put the question into its article');
      if (!(await place(strapi, answered, userOf(ctx).id)))
        throw new errors.ApplicationError('Somebody has just changed the article');
    }
    ctx.body = { data: (await answeredIn(strapi, ctx)).uses } satisfies QuestionUsesResponse;
  },

  /** `POST /newsroom/questions/:documentId/promote?locale` */
  async promote(ctx: Context) {
    const answered = await answeredIn(strapi, ctx);
    if (!answered.uses.faq) {
      if (!answered.uses.mayPromote) throw new errors.ForbiddenError('You may not make a FAQ entry of the question');
      await promote(strapi, answered, userOf(ctx).id);
    }
    ctx.body = { data: (await answeredIn(strapi, ctx)).uses } satisfies QuestionUsesResponse;
  },

  /** `POST /newsroom/questions/:documentId/privacy`, of all languages of the question, and of what is published. */
  async privacy(ctx: Context) {
    const documentId = String(ctx.params.documentId);
    const { action } = validateEditorPrivacy(ctx.request.body);
    const rows = (await strapi.db.query(READER_QUESTION_UID).findMany({
      select: ['id'],
      where: { documentId },
    })) as { id: number }[];
    const [needed, names] =
      action === 'export' ? (['read', ['question', ...NAMING]] as const) : (['update', NAMING] as const);
    if (!(await mayWhole(strapi, abilityOf(ctx), needed, READER_QUESTION_UID, rows, names)))
      throw new errors.ForbiddenError('You may not do this with the question');
    const data = await service(strapi, 'privacy').perform(documentId, action);
    if (!data) throw new errors.NotFoundError(GONE);
    ctx.body = { data, meta: {} } satisfies PrivacyResponse;
  },
});

const NAMING = Object.keys(NOBODY);

/** @throws {errors.ForbiddenError} When there is no such draft that the user may see. */
async function answeredIn(strapi: Core.Strapi, ctx: Context): Promise<Answered> {
  const documentId = String(ctx.params.documentId);
  const ability = abilityOf(ctx);
  const locale = await validateLocale(strapi, ctx.query);
  const drafts = await draftsOf(strapi, READER_QUESTION_UID, { documentId, locale });
  const [question] = await visibleOf(strapi, ability, READER_QUESTION_UID, drafts);
  if (!question) throw new errors.ForbiddenError('You may not see this');
  return usesOfQuestion(strapi, ability, userOf(ctx), question);
}
