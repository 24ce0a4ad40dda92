import { AsyncResource } from 'node:async_hooks';
import type { Core } from '@strapi/types';
import type { ContentChanged } from '../../../shared/contracts/changed';
import { ARTICLE_UID, PLUGIN_ID } from '../../../shared/uids';
import type { Row } from '../documents/rows';
import { createCaller } from '../purge/call';
import { NOTHING, isNothing, merged, pageForgotten } from '../purge/changed';
import type { PurgeSettings } from '../purge/settings';
import type { KeptPage } from '../published/types';
import { TRUSTED_MS } from './recall';

/** What changes at about the same time is told at once. */
const COLLECT_MS = 250;
/** So long another server may give out the page as it was: whoever asks again because of us must not get that. */
const HELD_MS = TRUSTED_MS + 100;
/** Articles asked for in one statement. */
const CHUNK = 500;

export const CONTENT_CHANGED = 'newsroom.content.changed';

export type PurgeService = ReturnType<typeof createPurgeService>;

/** Tells caches what readers see otherwise now: by an event of Strapi, which its webhooks know, and by a signed call. */
export const createPurgeService = ({ strapi }: { strapi: Core.Strapi }) => {
  const caller = createCaller(strapi, strapi.config.get<PurgeSettings>(`plugin::${PLUGIN_ID}.purge`));
  let collected = NOTHING;
  /** Collected, but too new to be told; the oldest first. */
  const held: ContentChanged[] = [];
  const timers = new Set<NodeJS.Timeout>();
  // Whoever changes something may be in a request that is over by then.
  const start = AsyncResource.bind(() => after(COLLECT_MS, hold));

  function after(ms: number, then: () => void): void {
    const timer = setTimeout(() => {
      timers.delete(timer);
      then();
    }, ms);
    timers.add(timer);
  }

  function hold(): void {
    held.push(collected);
    collected = NOTHING;
    after(HELD_MS, () => void tell(held.shift() ?? NOTHING));
  }

  async function tell(changed: ContentChanged): Promise<void> {
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
    if (isNothing(collected)) start();
    collected = merged(collected, changed);
  }

  return {
    add,

    /** Pages that are no more. */
    async forgotten(pages: readonly KeptPage[]): Promise<void> {
      if (pages.length === 0) return;
      const drafts = await draftsOf([...new Set(pages.map(({ entry }) => entry))]);
      for (const page of pages) add(pageForgotten(page, !drafts.has(`${page.language} ${page.entry}`)));
    },

    /** Tells what is collected, and what was not taken yet. */
    async stop(): Promise<void> {
      for (const timer of timers) clearTimeout(timer);
      await tell([...held.splice(0), collected].reduce(merged, NOTHING));
      await caller.stop();
    },
  };

  /** Languages and documentIds of the drafts that there are. */
  async function draftsOf(entries: readonly string[]): Promise<Set<string>> {
    const found = new Set<string>();
    for (let start = 0; start < entries.length; start += CHUNK) {
      const drafts = (await strapi.db.query(ARTICLE_UID).findMany({
        select: ['documentId', 'locale'],
        where: { documentId: { $in: entries.slice(start, start + CHUNK) }, publishedAt: null },
      })) as Row[];
      for (const { documentId, locale } of drafts) found.add(`${locale} ${documentId}`);
    }
    return found;
  }
};
