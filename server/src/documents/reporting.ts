import type { Core } from '@strapi/types';
import { ARTICLE_UID, CORRECTION_UID } from '../../../shared/uids';
import { checkedType } from '../checking/types';
import { service } from '../services/service';
import { afterCommit } from './after-commit';
import { type DocumentsMiddleware, documentIdOf } from './context';
import { articlesNamedBy } from './ready-made';

const WRITES = ['create', 'update', 'clone', 'publish', 'unpublish', 'discardDraft', 'delete'];

/** Has an entry checked again after it was written, in the background: nobody who saves waits for it. */
export const reporting =
  (strapi: Core.Strapi): DocumentsMiddleware =>
  async (context, next) => {
    const { uid, action } = context;
    if (!WRITES.includes(action)) return next();
    if (uid === CORRECTION_UID) return reportCorrected(strapi, context, next);
    const result = await next();
    const documentId = documentIdOf(context, result);
    if (documentId && checkedType(strapi, uid))
      await afterCommit(strapi, () => service(strapi, 'reports').queue(uid, documentId));
    return result;
  };

/** Whether an article has to be corrected depends on what was. */
const reportCorrected: (strapi: Core.Strapi, ...call: Parameters<DocumentsMiddleware>) => Promise<unknown> = async (
  strapi,
  context,
  next,
) => {
  const before = await articlesNamedBy(strapi, CORRECTION_UID, context.params.documentId);
  const result = await next();
  const now = await articlesNamedBy(strapi, CORRECTION_UID, documentIdOf(context, result));
  await afterCommit(strapi, () => {
    for (const article of new Set([...before, ...now])) service(strapi, 'reports').queue(ARTICLE_UID, article);
  });
  return result;
};
