import { AsyncResource } from 'node:async_hooks';
import type { Core } from '@strapi/types';
import type { ContentChanged } from '../../../shared/contracts/changed';
import { ARTICLE_UID, PLUGIN_ID } from '../../../shared/uids';
import type { Row } from '../documents/rows';
import { createCaller } from '../purge/call';
import { NOTHING, isNothing, merged, pageForgotten } from '../purge/changed';
import type { PurgeSettings } from '../purge/settings';
import type { KeptPage } from '../published/types';

/** What changes at about the same time is told at once. */
const COLLECT_MS = 250;

export const CONTENT_CHANGED = 'newsroom.content.changed';

export type PurgeService = ReturnType<typeof createPurgeService>;

/** Tells caches what readers see otherwise now: by an event of Strapi, which its webhooks know, and by a signed call. */
export const createPurgeService = ({ strapi }: { strapi: Core.Strapi }) => {
  const caller = createCaller(strapi, strapi.config.get<PurgeSettings>(`plugin::${PLUGIN_ID}.purge`));
  let collected = NOTHING;
  let timer: NodeJS.Timeout | null = null;
  // Whoever changes something may be in a request that is over by then.
  const start = AsyncResource.bind(() => {
    timer = setTimeout(() => void tell(), COLLECT_MS);
  });

  async function tell(): Promise<void> {
    if (timer) clearTimeout(timer);
    timer = null;
    const changed = collected;
    collected = NOTHING;
    if (isNothing(changed)) return;
    caller.send(changed);
    try {
      await strapi.eventHub.emit(CONTENT_CHANGED, { ...changed });
    } catch (error) {
      strapi.log.error(`[newsroom] Somebody who listens to ${CONTENT_CHANGED} failed`, error);
    }
  }

  function add(changed: ContentChanged): void {
    if (isNothing(changed)) return;
    collected = merged(collected, changed);
    if (!timer) start();
  }

  return {
    add,

    /** Pages that are no more. */
    async forgotten(pages: readonly KeptPage[]): Promise<void> {
      if (pages.length === 0) return;
      const drafts = (await strapi.db.query(ARTICLE_UID).findMany({
        select: ['documentId', 'locale'],
        where: { documentId: { $in: [...new Set(pages.map(({ entry }) => entry))] }, publishedAt: null },
      })) as Row[];
      const isDraft = ({ entry, language }: KeptPage) =>
        drafts.some(({ documentId, locale }) => documentId === entry && locale === language);
      for (const page of pages) add(pageForgotten(page, !isDraft(page)));
    },

    /** Tells what is collected, and what was not taken yet. */
    async stop(): Promise<void> {
      await tell();
      await caller.stop();
    },
  };
};
