import { errors } from '@strapi/utils';
import type { Core } from '@strapi/types';
import { CHECKED_UIDS } from '../../../shared/uids';
import type { DocumentsMiddleware, Params } from './context';

const READS = ['findMany', 'findOne', 'findFirst', 'count'];
const API_TOKEN = 'content-api-token';

/**
 * Keeps drafts from the public: stock Strapi shows them to anybody who may read the published ones and asks for
 * `status=draft`. API tokens are the newsroom's own and may.
 */
export const draftLock =
  (strapi: Core.Strapi): DocumentsMiddleware =>
  (context, next) => {
    const guarded = (CHECKED_UIDS as readonly string[]).includes(context.uid) && READS.includes(context.action);
    // A PolicyError keeps its message in REST, a plain ForbiddenError loses it.
    if (guarded && asksForDrafts(context.params) && isPublicRequest(strapi))
      throw new errors.PolicyError('Drafts are not public', { policy: 'newsroom.draft-lock' });

    return next();
  };

const asksForDrafts = ({ status, publicationFilter, hasPublishedVersion }: Params): boolean =>
  status === 'draft' || isGiven(publicationFilter) || isGiven(hasPublishedVersion);

const isGiven = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

function isPublicRequest(strapi: Core.Strapi): boolean {
  const state = strapi.requestContext.get()?.state as
    { route?: { info?: { type?: string } }; auth?: { strategy?: { name?: string } } } | undefined;
  return state?.route?.info?.type === 'content-api' && state.auth?.strategy?.name !== API_TOKEN;
}
