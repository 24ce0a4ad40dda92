import { randomUUID } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { Core } from '@strapi/types';
import { afterCommit } from '../documents/after-commit';
import { countRows, findRow, findRows } from '../published/find';
import { type Made, make, publishedArticles } from '../published/make';
import { type Change, mark } from '../published/mark';
import { forget, forgetLanguage, save } from '../published/save';
import { outOfDate } from '../published/out-of-date';
import type { Fresh, Named, Place, PublishedFilter } from '../published/types';
import { createQueue } from '../queue';

/** A page that changes faster than it can be made is sent as it was made last. */
const ATTEMPTS = 3;

const EVERYTHING = 'everything';

export type PublishedService = ReturnType<typeof createPublishedService>;

/**
 * Published articles, ready to be sent. They are kept in the database, and marked in the transaction that changes what they
 * show; a marked one is made anew in the background, or by whoever asks for it first.
 */
export const createPublishedService = ({ strapi }: { strapi: Core.Strapi }) => {
  const making = new Map<string, Promise<Fresh | null>>();
  let isStopped = false;
  let changes = 0;
  const queue = createQueue(async (item) => {
    try {
      await remakeAll(item === EVERYTHING ? await outOfDate(strapi) : await mark(strapi, JSON.parse(item) as Change));
    } catch (error) {
      strapi.log.error('[newsroom] Published pages could not be made anew; each will be when it is asked for', error);
    }
  });

  return {
    /** Keeps the pages of an article as it is published now, in the transaction that publishes it or takes it off. */
    async refresh(documentId: string): Promise<void> {
      const articles = await publishedArticles(strapi, { documentId });
      for (const article of articles) {
        const made = await attempt(() => make(strapi, article));
        if (made) await save(strapi, made, { mark: randomUUID() });
      }
      await forget(
        strapi,
        documentId,
        articles.map(({ locale }) => locale),
      );
      await changed({ parts: [documentId], entries: [documentId] });
    },

    changed,

    /** How often something has changed here: what is remembered since then is right, but for what other instances do. */
    changes: (): number => changes,

    /** Whatever was changed past Strapi's document service, such as by an import into the database. */
    check: (): void => queue.add(EVERYTHING),

    forgetLanguage: (language: string): Promise<void> => forgetLanguage(strapi, language),

    /** Revision of what is kept under a slug; null when it has to be made anew, undefined when nothing is kept. */
    async revisionOf(slug: string, language: string): Promise<string | null | undefined> {
      const row = await findRow(strapi, { slug, language }, ['mark', 'revision']);
      return row && (row.mark === null ? row.revision : null);
    },

    /** The page of the article that is published under a slug. */
    async bySlug(slug: string, language: string): Promise<Pick<Fresh, 'revision' | 'page'> | null> {
      const row = await findRow(strapi, { slug, language }, ['entry', 'mark', 'revision', 'page']);
      if (row?.mark === null) return row;
      const entry = row?.entry ?? (await publishedArticles(strapi, { slug, locale: language }))[0]?.documentId;
      const fresh = entry === undefined ? null : await remade({ entry, language });
      return fresh?.slug === slug ? fresh : null;
    },

    /** Published articles, newest first. @param columns - What of them is wanted. */
    async list<const Column extends keyof Fresh>(
      filter: PublishedFilter,
      columns: readonly Column[],
      range: { readonly limit: number; readonly after?: Place | undefined },
    ): Promise<Pick<Fresh, Column>[]> {
      const rows = await findRows(strapi, filter, ['entry', 'language', 'mark', ...columns], range);
      const fresh: Pick<Fresh, Column>[] = [];
      for (const row of rows) {
        const one = row.mark === null ? row : await remade(row);
        if (one) fresh.push(one);
      }
      return fresh;
    },

    count: (filter: PublishedFilter): Promise<number> => countRows(strapi, filter),

    /** When all that waited to be made anew is made. */
    settled: (): Promise<void> => queue.settled(),

    async stop(): Promise<void> {
      isStopped = true;
      await queue.stop();
    },
  };

  /** Something that pages show has changed. Belongs to the transaction that changes it. */
  async function changed(change: Change): Promise<void> {
    await mark(strapi, change);
    // Once more when it stands in the database: what is published at the same moment can't be seen from here.
    await afterCommit(strapi, () => {
      changes += 1;
      queue.add(JSON.stringify(change));
    });
  }

  async function remakeAll(pages: readonly Named[]): Promise<void> {
    for (const page of pages) {
      if (isStopped) return;
      await attempt(() => remade(page));
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
      if (!article) return null;
      const made = await make(strapi, article, known?.changedAt);
      const isKept = await keep(made, known?.mark ?? null);
      if (isKept || attempts === ATTEMPTS) return freshOf(made);
    }
  }

  /** Whoever asked for the page gets it, whether or not the database takes it now. */
  async function keep(made: Made, seen: string | null): Promise<boolean> {
    try {
      return await save(strapi, made, { seen, mark: null });
    } catch (error) {
      strapi.log.warn('[newsroom] A published page could not be kept; it is made anew when it is asked for', error);
      return false;
    }
  }

  /** A page that can't be made must not keep others from being made, nor an article from being published. */
  async function attempt<T>(work: () => Promise<T>): Promise<T | null> {
    try {
      return await work();
    } catch (error) {
      strapi.log.error('[newsroom] A published page could not be made', error);
      return null;
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
