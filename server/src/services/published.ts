import { AsyncResource } from 'node:async_hooks';
import { setImmediate, setTimeout as pause } from 'node:timers/promises';
import type { Core } from '@strapi/types';
import { afterCommit } from '../documents/after-commit';
import { createLookup } from '../published/by-slug';
import { type Noted, applyChanges, note } from '../published/changes';
import { countRows, findRow, findRows } from '../published/find';
import { markAll } from '../published/mark';
import { type Made, make, publishedArticles } from '../published/make';
import { outOfDate } from '../published/out-of-date';
import { OUTDATED, forgetLanguage, save } from '../published/save';
import type { Fresh, Json, Named, Place, PublishedFilter } from '../published/types';
import { type Use, usesOf } from '../published/uses';
import { pageMade } from '../purge/changed';
import { createQueue } from '../queue';
import { service } from './service';

/** A page that changes faster than it can be made is sent as it was made last. */
const ATTEMPTS = 3;
/** A list makes so many marked pages anew at most, and shows the others as they were: the background is at them. */
const MOST_REMADE = 30;
/**
 * While servers are replaced one by one, an old one may still make pages as it knows them. Each server looks for pages of others
 * when it starts and, once those should be gone, a last time: two that differ for good can't take turns for ever.
 */
const LAST_LOOK_MS = 15 * 60 * 1000;
/** So long a request waits for what was changed here just before it. */
const CATCH_UP_MS = 500;

const EVERYTHING = 'everything';

export type PublishedService = ReturnType<typeof createPublishedService>;

/**
 * Published articles, ready to be sent. A change is written down in the transaction that makes it; right after that the pages
 * that show it are marked, and made anew in the background, or by whoever asks for one of them first.
 */
export const createPublishedService = ({ strapi }: { strapi: Core.Strapi }) => {
  // Made at the start: what is done here belongs to no request and to no transaction.
  const background = new AsyncResource('newsroom.published');
  const making = new Map<string, Promise<Fresh | null>>();
  /** Null when all that was changed here is applied. */
  let applying: Promise<void> | null = null;
  let isStopped = false;
  let lastLook: NodeJS.Timeout | undefined;
  let changes = 0;
  let stopgaps = 0;
  const stateAt = createLookup(strapi, ['mark', 'revision']);
  const pageAt = createLookup(strapi, ['entry', 'mark', 'revision', 'page']);
  const queue = createQueue(async (item) => {
    try {
      if (item === EVERYTHING) await remakeAll(await outOfDate(strapi));
      else await remakeMarked(JSON.parse(item) as Named);
    } catch (error) {
      strapi.log.error('[newsroom] What is published could not be compared with what is kept of it', error);
    }
  });

  return {
    changed,

    /** How often something has changed here: what is remembered since then is right, but for what other instances do. */
    changes: (): number => changes,

    /** How often something was given out as it was, for it could not be made anew so fast. */
    stopgaps: (): number => stopgaps,

    /** What was left unfinished, or imported into the database, or made by another version. */
    check(): void {
      lastLook ??= setTimeout(look, LAST_LOOK_MS).unref();
      look();
    },

    /**
     * Makes every page anew, and waits for it.
     *
     * @param progress - Is told of how many how many are done.
     * @returns how many could not be made; the log says why.
     */
    async rebuild(progress: (done: number, total: number) => void): Promise<{ pages: number; failed: number }> {
      await markAll(strapi);
      const pages = await outOfDate(strapi);
      let failed = 0;
      for (const [index, page] of pages.entries()) {
        if ((await attempt(() => remade(page), 'failed')) === 'failed') failed += 1;
        progress(index + 1, pages.length);
      }
      return { pages: pages.length, failed };
    },

    /** A language that the site has no more: the pages in others name it. */
    async forgetLanguage(language: string): Promise<void> {
      const forgotten = await forgetLanguage(strapi, language);
      await changed({ entries: [...new Set(forgotten.map(({ entry }) => entry))] });
      await service(strapi, 'purge').forgotten(forgotten);
    },

    /** Revision of what is kept under a slug; null when it has to be made anew, undefined when nothing is kept. */
    async revisionOf(slug: string, language: string): Promise<string | null | undefined> {
      await caughtUp();
      const row = await stateAt({ slug, language });
      return row && (row.mark === null ? row.revision : null);
    },

    /** The page of the article that is published under a slug. */
    async bySlug(slug: string, language: string): Promise<{ readonly revision: string; readonly page: Json } | null> {
      await caughtUp();
      const row = await pageAt({ slug, language });
      if (row?.mark === null) return row;
      const entry = row?.entry ?? (await articleAt(slug, language));
      const fresh = entry === undefined ? null : await remade({ entry, language });
      return fresh?.slug === slug ? fresh : null;
    },

    /** Published articles, newest first. @param columns - What of them is wanted. */
    async list<const Column extends keyof Fresh>(
      filter: PublishedFilter,
      columns: readonly Column[],
      range: { readonly limit: number; readonly after?: Place | undefined },
    ): Promise<Pick<Fresh, Column>[]> {
      await caughtUp();
      const wanted = ['entry', 'language', 'mark', ...columns] as const;
      const rows = await findRows(strapi, filter, wanted, range);
      const fresh = await freshened(rows);
      if (fresh.length === rows.length) return fresh;
      // What was gone is forgotten by now, and others move up.
      await caughtUp();
      return freshened(await findRows(strapi, filter, wanted, range));
    },

    /** Which articles show these parts, the newest of each. */
    async uses(language: string, parts: readonly string[], limit: number): Promise<Use[]> {
      await caughtUp();
      return usesOf(strapi, language, parts, limit);
    },

    async count(filter: PublishedFilter): Promise<number> {
      await caughtUp();
      return countRows(strapi, filter);
    },

    /** When all that waited to be made anew is made. */
    async settled(): Promise<void> {
      await applying;
      await queue.settled();
    },

    async stop(): Promise<void> {
      isStopped = true;
      clearTimeout(lastLook);
      await applying;
      await queue.stop();
    },
  };

  function look(): void {
    apply();
    queue.add(EVERYTHING);
  }

  /** Something that pages show has changed, or an article itself. Belongs to the transaction that changes it. */
  async function changed(change: Noted): Promise<void> {
    await note(strapi, change);
    await afterCommit(strapi, apply);
  }

  /** One after the other, as they were made. */
  function apply(): void {
    changes += 1;
    background.runInAsyncScope(() => {
      const turn = (applying ?? Promise.resolve()).then(applyNoted).then(() => {
        if (applying === turn) applying = null;
      });
      applying = turn;
    });
  }

  async function applyNoted(): Promise<void> {
    if (isStopped) return;
    try {
      const { own, others } = await applyChanges(strapi);
      await remakeAll(own);
      for (const page of others) queue.add(JSON.stringify(page));
    } catch (error) {
      strapi.log.error(
        '[newsroom] Pages could not be marked; they are with the next change, or at the next start',
        error,
      );
    }
  }

  /** What was done here before a request is what the request sees, unless that takes long. */
  async function caughtUp(): Promise<void> {
    if (applying) await Promise.race([applying, pause(CATCH_UP_MS, undefined, { ref: false })]);
  }

  /** Rows as they may be sent, without those whose articles are gone. One that can't be made anew is sent as it was. */
  async function freshened<Row extends Named & { mark: string | null }>(
    rows: readonly Row[],
  ): Promise<(Row | Fresh)[]> {
    const fresh: (Row | Fresh)[] = [];
    let remaining = MOST_REMADE;
    for (const row of rows) {
      const isSent = row.mark === null || remaining-- <= 0;
      const one = isSent ? row : await attempt(() => remade(row), row);
      if (one === row && row.mark !== null) stopgaps += 1;
      if (one) fresh.push(one);
    }
    return fresh;
  }

  /** Some databases find a slug in capitals too: there is no page at that. */
  async function articleAt(slug: string, locale: string): Promise<string | undefined> {
    const articles = await publishedArticles(strapi, { slug, locale });
    return articles.find((article) => article.slug === slug)?.documentId;
  }

  /** Whoever asked for it first may have had it made. */
  async function remakeMarked(page: Named): Promise<void> {
    const row = await findRow(strapi, { entry: page.entry, language: page.language }, ['mark']);
    if (row && row.mark !== null) await attempt(() => remade(page), null);
  }

  async function remakeAll(pages: readonly Named[]): Promise<void> {
    for (const page of pages) {
      if (isStopped) return;
      await attempt(() => remade(page), null);
      await setImmediate();
    }
  }

  /** Once for all who ask for it at the same time. */
  function remade({ entry, language }: Named): Promise<Fresh | null> {
    const key = `${language}/${entry}`;
    const going = making.get(key) ?? remake(entry, language).finally(() => making.delete(key));
    making.set(key, going);
    return going;
  }

  async function remake(entry: string, language: string): Promise<Fresh | null> {
    for (let attempts = 1; ; attempts++) {
      const known = await findRow(strapi, { entry, language }, ['mark', 'changedAt']);
      const [article] = await publishedArticles(strapi, { documentId: entry, locale: language });
      if (!article) {
        if (known) await changed({ article: entry });
        return null;
      }
      const made = await make(strapi, article, known?.changedAt);
      const { saved, before } = await keep(made, known?.mark ?? null);
      if (saved !== 'outdated') service(strapi, 'purge').add(pageMade(made, before));
      // Made once more when it has grown: what it shows now may have changed before anybody could see that it does.
      if (saved === 'kept' || attempts === ATTEMPTS) return freshOf(made);
    }
  }

  /** Whoever asked for the page gets it, whether or not the database takes it now. */
  async function keep(made: Made, seen: string | null): ReturnType<typeof save> {
    try {
      return await save(strapi, made, seen);
    } catch (error) {
      strapi.log.warn('[newsroom] A published page could not be kept; it is made anew when it is asked for', error);
      return OUTDATED;
    }
  }

  /** A page that can't be made must not keep others from being made or listed. */
  async function attempt<T, Else>(work: () => Promise<T>, otherwise: Else): Promise<T | Else> {
    try {
      return await work();
    } catch (error) {
      strapi.log.error('[newsroom] A published page could not be made', error);
      return otherwise;
    }
  }
};

const freshOf = ({ page, revision, json, card }: Made): Fresh => ({
  entry: page.documentId,
  language: page.locale,
  slug: page.slug,
  shownAt: page.publishedAt,
  changedAt: page.updatedAt,
  revision,
  page: json,
  card: JSON.stringify(card),
});
