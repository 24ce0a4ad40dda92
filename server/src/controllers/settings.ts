import type { Core } from '@strapi/types';
import type { Context } from 'koa';
import {
  type CheckableTypesResponse,
  type PhraseResponse,
  type RuleCountsResponse,
  SETTINGS_LIMITS,
  type SettingsCheckResponse,
  type SettingsHistoryResponse,
  type SettingsPreviewResponse,
  type SettingsResponse,
} from '../../../shared/contracts/settings';
import { NO_SETTINGS } from '../../../shared/settings';
import { changesBetween } from '../../../shared/settings-changes';
import type { Ability } from '../documents/access';
import { service } from '../services/service';
import { countsByRule } from '../settings/counts';
import { sentencesOf } from '../settings/english';
import { tryPhrase } from '../settings/phrase';
import { previewOf } from '../settings/preview';
import { checkableTypes, nameOfType } from '../settings/types';
import { validatePhraseRequest, validateProposal, validateSettingsRequest } from '../validation/settings';
import { type AdminUser, nameOf } from './users';

export const settings = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /newsroom/settings` */
  async find(ctx: Context) {
    ctx.body = await newestOf(strapi);
  },

  /** `PUT /newsroom/settings` */
  async update(ctx: Context) {
    const { data, version } = await validateSettingsRequest(strapi, ctx.request.body);
    const { data: before, meta } = await newestOf(strapi);
    const changes = sentencesOf(changesBetween(before, data), (uid) => nameOfType(strapi, uid));
    // What changes nothing is no version of its own.
    if (changes.length > 0 || version !== meta.version)
      await service(strapi, 'settings').save(data, changes, nameOf(ctx.state.user as AdminUser), version);
    ctx.body = await newestOf(strapi);
  },

  /** `GET /newsroom/settings/history` */
  async history(ctx: Context) {
    const versions = await service(strapi, 'settings').history(SETTINGS_LIMITS.history);
    const data = versions.map(({ id, by, createdAt, changes }) => ({ id, by, at: createdAt, changes }));
    ctx.body = { data } satisfies SettingsHistoryResponse;
  },

  /** `GET /newsroom/settings/rules` */
  async rules(ctx: Context) {
    ctx.body = (await countsByRule(strapi)) satisfies RuleCountsResponse;
  },

  /** `GET /newsroom/settings/types` */
  async types(ctx: Context) {
    ctx.body = (await checkableTypes(strapi)) satisfies CheckableTypesResponse;
  },

  /** `POST /newsroom/settings/check` */
  async check(ctx: Context) {
    const data = await validateProposal(strapi, ctx.request.body);
    ctx.body = { data } satisfies SettingsCheckResponse;
  },

  /** `POST /newsroom/settings/preview` */
  async preview(ctx: Context) {
    const data = await previewOf(strapi, await validateProposal(strapi, ctx.request.body), isWaiting(ctx));
    ctx.body = { data } satisfies SettingsPreviewResponse;
  },

  /** `POST /newsroom/settings/phrase` */
  async phrase(ctx: Context) {
    const phrase = validatePhraseRequest(ctx.request.body);
    const data = await tryPhrase(strapi, phrase, ctx.state.userAbility as Ability, isWaiting(ctx));
    ctx.body = { data } satisfies PhraseResponse;
  },
});

async function newestOf(strapi: Core.Strapi): Promise<SettingsResponse> {
  const newest = await service(strapi, 'settings').newest();
  const { id: version = 0, by = null, createdAt: at = null, settings: data } = newest ?? {};
  return { data: { ...NO_SETTINGS, ...data }, meta: { by, at, version } };
}

/** Who changes something else meanwhile does not wait for this answer any more. */
const isWaiting = (ctx: Context) => (): boolean => !ctx.req.socket.destroyed;
