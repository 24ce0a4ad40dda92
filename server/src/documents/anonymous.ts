import type { Core } from '@strapi/types';
import { READER_QUESTION_UID } from '../../../shared/uids';
import { NOBODY } from '../intake/nobody';
import type { DocumentsMiddleware } from './context';

/** An edit view that was open when a sender was taken off still holds them, and would write them back. */
export const anonymous =
  (strapi: Core.Strapi): DocumentsMiddleware =>
  async (context, next) => {
    const { uid, action, params } = context;
    if (uid !== READER_QUESTION_UID || action !== 'update' || !params.documentId) return next();
    const where = { documentId: params.documentId, anonymisedAt: { $notNull: true } };
    if ((await strapi.db.query(uid).count({ where })) > 0)
      context.params = { ...params, data: { ...params.data, ...NOBODY } };
    return next();
  };
