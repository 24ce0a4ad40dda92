import type { Core } from '@strapi/types';
import type { Context } from 'koa';
import type { ChangedBox } from '../../../shared/changed-boxes';
import type { SincePublishedResponse } from '../../../shared/contracts/since-published';
import { ARTICLE_UID } from '../../../shared/uids';
import { mayWhole } from '../documents/access';
import { toldBy } from '../facts/told';
import { draftIn } from './drafts';
import { abilityOf } from './users';

const TELLING = ['title', 'standfirst', 'body'];

export const sincePublished = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /newsroom/since-published?documentId&locale`: of an article. Its checks find the same; the edit view has to ask. */
  async find(ctx: Context) {
    const draft = await draftIn(strapi, ctx, ARTICLE_UID);
    const isOpen = await mayWhole(strapi, abilityOf(ctx), 'read', ARTICLE_UID, [draft], TELLING);
    const telling = isOpen ? await toldBy(strapi, draft) : null;
    const changedBoxes = (draft.changedBoxes ?? []) as ChangedBox[];
    const { documentId, locale } = draft;
    const data = { changedBoxes, told: telling?.texts ?? null };
    ctx.body = { data, meta: { documentId, locale } } satisfies SincePublishedResponse;
  },
});
