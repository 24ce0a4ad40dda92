import type { Core } from '@strapi/types';
import { READER_QUESTION_UID } from '../../../shared/uids';
import { service } from '../services/service';
import { afterCommit } from './after-commit';
import type { DocumentsMiddleware } from './context';

/** Once an answer is out, who has asked is told of it. */
export const telling =
  (strapi: Core.Strapi): DocumentsMiddleware =>
  async ({ uid, action }, next) => {
    const result = await next();
    if (uid === READER_QUESTION_UID && action === 'publish')
      await afterCommit(strapi, () => service(strapi, 'askers').tell());
    return result;
  };
