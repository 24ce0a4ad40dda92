import type { Core } from '@strapi/types';
import { type ArticlePageResponse, CONTENT_SCHEMA } from '../../../shared/contracts/content';
import { ARTICLE_UID } from '../../../shared/uids';
import { around } from '../content/around';
import { digest } from '../content/digest';
import { type Row, populateOf } from '../documents/rows';
import { type Around, pageOf } from '../render/page';
import { siteIn } from '../site/site';
import { createMemory } from './memory';

const MEMORY_BYTES = 32 * 1024 * 1024;

/** Ready-made pages of the published articles. Nothing of Strapi's own output gets in: the shapes are allow lists. */
export const createPagesService = ({ strapi }: { strapi: Core.Strapi }) => {
  const rendered = createMemory<ArticlePageResponse>(MEMORY_BYTES);

  return {
    /** The whole page with everything it shows, in the first of the languages that has a published article of the slug. */
    async bySlug(slug: string, locales: readonly string[]): Promise<ArticlePageResponse | null> {
      const article = await publishedArticle(slug, locales);
      if (!article) return null;
      // Named by all that it is made from, so nobody has to tell the memory what has changed.
      const beside = await around(strapi, article);
      const key = digest(JSON.stringify([article, beside]));
      return rendered.get(key) ?? remember(key, article, beside);
    },
  };

  async function publishedArticle(slug: string, locales: readonly string[]): Promise<Row | null> {
    for (const locale of locales) {
      const article = (await strapi.db.query(ARTICLE_UID).findOne({
        where: { slug, locale, publishedAt: { $notNull: true } },
        populate: populateOf(strapi, ARTICLE_UID),
      })) as Row | null;
      if (article) return article;
    }
    return null;
  }

  function remember(key: string, article: Row, beside: Around): ArticlePageResponse {
    const data = pageOf(article, beside, {
      siteFor: (locale) => siteIn(strapi, locale),
      mediaUrl: mediaUrl(strapi),
      modelOf: (uid) => strapi.getModel(uid as never),
    });
    const json = JSON.stringify(data);
    const page = { data, meta: { schema: CONTENT_SCHEMA, revision: digest(`${CONTENT_SCHEMA}${json}`) } };
    rendered.set(key, page, json.length * 2);
    return page;
  }
};

export type PagesService = ReturnType<typeof createPagesService>;

const mediaUrl = (strapi: Core.Strapi): string =>
  strapi.config.get<string>('server.absoluteUrl', '').replace(/\/$/, '');
