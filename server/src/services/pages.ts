import type { Core } from '@strapi/types';
import { type ArticlePage, type ArticlePageResponse, CONTENT_SCHEMA } from '../../../shared/contracts/content';
import { createRecall } from './recall';
import { service } from './service';

const MEMORY_BYTES = 32 * 1024 * 1024;

/** The answer to a request for a page, as it is sent. */
export interface ReadyPage {
  readonly locale: string;
  readonly slug: string;
  readonly revision: string;
  /** `ArticlePageResponse` as JSON in UTF-8. */
  readonly body: Buffer;
}

export const metaOf = (revision: string): ArticlePageResponse['meta'] => ({ schema: CONTENT_SCHEMA, revision });

/** What a page says. */
export const pageIn = ({ body }: ReadyPage): ArticlePage => (JSON.parse(body.toString()) as ArticlePageResponse).data;

const BEFORE_DATA = Buffer.from('{"data":');

export type PagesService = ReturnType<typeof createPagesService>;

/** Pages of the published articles by address. What was asked for last is in memory. */
export const createPagesService = ({ strapi }: { strapi: Core.Strapi }) => {
  const recall = createRecall<ReadyPage>(strapi, MEMORY_BYTES, ({ body }) => body.length);

  return {
    /** The whole page with everything it shows, in the first of the languages that has a published article of the slug. */
    async bySlug(slug: string, locales: readonly string[]): Promise<ReadyPage | null> {
      for (const locale of locales) {
        const page = await recall(`${locale}/${slug}`, (before) => find(slug, locale, before));
        if (page) return page;
      }
      return null;
    },
  };

  async function find(slug: string, locale: string, before: ReadyPage | undefined): Promise<ReadyPage | null> {
    const published = service(strapi, 'published');
    if (before && (await published.revisionOf(slug, locale)) === before.revision) return before;
    const fresh = await published.bySlug(slug, locale);
    if (!fresh) return null;
    const { revision, page } = fresh;
    const data = typeof page === 'string' ? Buffer.from(page) : page;
    const meta = Buffer.from(`,"meta":${JSON.stringify(metaOf(revision))}}`);
    return { locale, slug, revision, body: Buffer.concat([BEFORE_DATA, data, meta]) };
  }
};
