import type { Core } from '@strapi/types';
import { CHANGE_UID } from '../../../shared/uids';
import { checkedType } from '../checking/types';
import { service } from '../services/service';
import { type DocumentsMiddleware, type Params, defaultLocale } from './context';
import { isLocalized } from './drafts';

/** What was said about an entry goes with it. */
export const forgetting =
  (strapi: Core.Strapi): DocumentsMiddleware =>
  async (context, next) => {
    const { uid, action, params } = context;
    const deleted = await next();
    if (action !== 'delete' || !params.documentId || !checkedType(strapi, uid)) return deleted;
    for (const locale of await localesIn(strapi, uid, params.locale)) {
      await forgetBefore(strapi, { type: uid, entry: params.documentId, ...(locale !== '*' && { language: locale }) });
      for (const kept of ['dismissals', 'overrides', 'fact-boxes', 'corrections'] as const)
        await service(strapi, kept).forget(uid, { documentId: params.documentId, locale });
    }
    return deleted;
  };

/** The text that a repair has changed, kept for whoever takes it back: there is nothing to take back any more. */
async function forgetBefore(strapi: Core.Strapi, where: object): Promise<void> {
  await strapi.db.query(CHANGE_UID).updateMany({ where, data: { before: null } });
}

async function localesIn(strapi: Core.Strapi, uid: string, locale: Params['locale']): Promise<readonly string[]> {
  if (!isLocalized(strapi, uid)) return ['*'];
  if (Array.isArray(locale)) return locale as readonly string[];
  return [typeof locale === 'string' && locale ? locale : await defaultLocale(strapi)];
}
