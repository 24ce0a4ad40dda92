import { errors } from '@strapi/utils';
import type { Core } from '@strapi/types';
import { isApiToken } from '../authentication';
import { type DocumentsMiddleware, type Params, isChecked } from './context';
import { populatesChecked, reachesDrafts } from './reach';

const READS = ['findMany', 'findOne', 'findFirst', 'count'];

/**
 * Keeps drafts from the public: stock Strapi shows them to anybody who may read the published ones and asks for
 * `status=draft`, and lets them be guessed through the languages of an entry. API tokens are the newsroom's own and may.
 */
export const draftLock =
  (strapi: Core.Strapi): DocumentsMiddleware =>
  (context, next) => {
    const { uid, action, params } = context;
    if (READS.includes(action) && isPublicRequest(strapi)) refuseDrafts(strapi, uid, params ?? {});
    return next();
  };

/** @throws {PolicyError} when a query shows or compares drafts. It keeps its message in REST, a ForbiddenError loses it. */
export function refuseDrafts(strapi: Core.Strapi, uid: string, params: Params): void {
  if (wantsDrafts(strapi, uid, params))
    throw new errors.PolicyError('Drafts are not public', { policy: 'newsroom.draft-lock' });
}

const wantsDrafts = (strapi: Core.Strapi, uid: string, params: Params): boolean =>
  (asksForDrafts(params) && (isChecked(uid) || populatesChecked(strapi, uid, params.populate))) ||
  reachesDrafts(strapi, uid, params);

/** In the query itself or in a populate of it. To Strapi every status is a draft that is not `published`. */
const asksForDrafts = ({ status, publicationFilter, hasPublishedVersion, populate }: Params): boolean =>
  (status !== undefined && status !== null && status !== 'published') ||
  isGiven(publicationFilter) ||
  isGiven(hasPublishedVersion) ||
  valuesIn(populate).some((inner) => asksForDrafts({ ...inner, populate: inner }));

const valuesIn = (populate: unknown): Params[] =>
  Object.values(populate ?? {}).filter((inner): inner is Params => typeof inner === 'object' && inner !== null);

const isGiven = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

function isPublicRequest(strapi: Core.Strapi): boolean {
  const state = strapi.requestContext.get()?.state as
    { route?: { info?: { type?: string } }; auth?: unknown } | undefined;
  return state?.route?.info?.type === 'content-api' && !isApiToken(state.auth);
}
