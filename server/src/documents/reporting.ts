import type { Core } from '@strapi/types';
import { checkedType } from '../checking/types';
import { service } from '../services/service';
import { afterCommit } from './after-commit';
import { type DocumentsMiddleware, documentIdOf } from './context';

const WRITES = ['create', 'update', 'clone', 'publish', 'unpublish', 'discardDraft', 'delete'];

/** Has an entry checked again after it was written, in the background: nobody who saves waits for it. */
export const reporting =
  (strapi: Core.Strapi): DocumentsMiddleware =>
  async (context, next) => {
    const result = await next();
    const documentId = documentIdOf(context, result);
    if (documentId && WRITES.includes(context.action) && checkedType(strapi, context.uid))
      await afterCommit(strapi, () => service(strapi, 'reports').queue(context.uid, documentId));
    return result;
  };
