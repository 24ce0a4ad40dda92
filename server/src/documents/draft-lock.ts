import { errors } from '@strapi/utils';
import type { Core } from '@strapi/types';
import { isApiToken } from '../authentication';
import { type DocumentsMiddleware, type Params, isChecked } from './context';
import { reachesDrafts } from './reach';

const READS = ['findMany', 'findOne', 'findFirst', 'count'];

/**
 * Keeps drafts from the public: stock Strapi shows them to anybody who may read the published ones and asks for
 * `status=draft`, and lets them be guessed through the languages of an entry. API tokens are the newsroom's own and may.
 */
export const draftLock =
  (strapi: Core.Strapi): DocumentsMiddleware =>
  (context, next) => {
    const { uid, action, params } = context;
    // A PolicyError keeps its message in REST, a plain ForbiddenError loses it.
    if (READS.includes(action) && isPublicRequest(strapi) && wantsDrafts(strapi, uid, params ?? {}))
      throw new errors.PolicyError('Drafts are not public', { policy: 'newsroom.draft-lock' });

    return next();
  };

const wantsDrafts = (strapi: Core.Strapi, uid: string, params: Params): boolean =>
  (isChecked(uid) && asksForDrafts(params)) || reachesDrafts(strapi, uid, params);

const asksForDrafts = ({ status, publicationFilter, hasPublishedVersion }: Params): boolean =>
  status === 'draft' || isGiven(publicationFilter) || isGiven(hasPublishedVersion);

const isGiven = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

function isPublicRequest(strapi: Core.Strapi): boolean {
  const state = strapi.requestContext.get()?.state as
    { route?: { info?: { type?: string } }; auth?: unknown } | undefined;
  return state?.route?.info?.type === 'content-api' && !isApiToken(state.auth);
}
