import type { Core } from '@strapi/types';
import { type ArticlePageResponse, CONTENT_SCHEMA } from '../../../shared/contracts/content';
import { createMemory } from './memory';
import { service } from './service';

const MEMORY_BYTES = 32 * 1024 * 1024;
/** For so long a page is sent without asking the database whether another instance has changed it. */
const TRUSTED_MS = 500;

/** The answer to a request for a page, as it is sent. */
export interface ReadyPage {
  readonly locale: string;
  readonly slug: string;
  readonly revision: string;
  /** `ArticlePage` as JSON. */
  readonly data: string;
  /** `ArticlePageResponse` as JSON in UTF-8. */
  readonly body: Buffer;
}

interface Remembered extends ReadyPage {
  checkedAt: number;
  changes: number;
}

export const metaOf = (revision: string): ArticlePageResponse['meta'] => ({ schema: CONTENT_SCHEMA, revision });

export type PagesService = ReturnType<typeof createPagesService>;

/** Pages of the published articles by address. What was asked for last is in memory. */
export const createPagesService = ({ strapi }: { strapi: Core.Strapi }) => {
  const memory = createMemory<Remembered>(MEMORY_BYTES);

  return {
    /** The whole page with everything it shows, in the first of the languages that has a published article of the slug. */
    async bySlug(slug: string, locales: readonly string[]): Promise<ReadyPage | null> {
      for (const locale of locales) {
        const page = await find(slug, locale);
        if (page) return page;
      }
      return null;
    },
  };

  async function find(slug: string, locale: string): Promise<ReadyPage | null> {
    const published = service(strapi, 'published');
    const key = `${locale}/${slug}`;
    const known = memory.get(key);
    // Asked for before the database is: what changes meanwhile is looked at next time.
    const checked = { checkedAt: Date.now(), changes: published.changes() };
    if (known) {
      if (checked.changes === known.changes && checked.checkedAt - known.checkedAt < TRUSTED_MS) return known;
      if ((await published.revisionOf(slug, locale)) === known.revision) return Object.assign(known, checked);
    }
    const fresh = await published.bySlug(slug, locale);
    if (!fresh) return null;
    const body = Buffer.from(`{"data":${fresh.page},"meta":${JSON.stringify(metaOf(fresh.revision))}}`);
    const page = { locale, slug, revision: fresh.revision, data: fresh.page, body, ...checked };
    memory.set(key, page, body.length + fresh.page.length * 2);
    return page;
  }
};
