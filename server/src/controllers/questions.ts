import { errors } from '@strapi/utils';
import type { Core } from '@strapi/types';
import type { Context } from 'koa';
import type { PrivacyResponse } from '../../../shared/contracts/intake';
import type { DecideResponse, QuestionsResponse, SuggestedAnswersResponse } from '../../../shared/contracts/questions';
import { READER_QUESTION_UID } from '../../../shared/uids';
import { mayWhole, mayOpen } from '../documents/access';
import { NOBODY } from '../intake/nobody';
import { service } from '../services/service';
import {
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
    const { state, page } = validateListQuery(ctx.query);
    const found = await service(strapi, 'questions').list(abilityOf(ctx), state, page);
    ctx.body = found satisfies QuestionsResponse;
  },

  /** `POST /newsroom/questions/decide` */
  async decide(ctx: Context) {
    const request = validateDecideRequest(ctx.request.body);
    const data = await service(strapi, 'questions').decide(abilityOf(ctx), request, userOf(ctx).id);
    ctx.body = { data } satisfies DecideResponse;
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
