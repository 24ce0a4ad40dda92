import type { Core } from '@strapi/types';
import type { Context } from 'koa';
import { defaultLocale } from '../documents/context';
import { toNewsSitemap } from '../feeds/news-sitemap';
import { toSitemap } from '../feeds/sitemap';
import { toSitemapIndex } from '../feeds/sitemap-index';
import { newsEntries, sitemapEntries, sitemapRevision } from '../lists/sitemaps';
import { monthsOf } from '../published/months';
import { siteIn } from '../site/site';
import { validateLocale, validateSitemapPage } from '../validation/feeds';
import { ready } from './ready';
import { notSet, sendFile, sendLargeFile } from './site-files';

const XML = 'application/xml; charset=utf-8';

export const sitemap = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /sitemap.xml`: names the sitemaps of all months, at their addresses below the site's. */
  async index(ctx: Context): Promise<unknown> {
    const { locale } = await validateLocale(strapi, ctx.query);
    const { home } = siteIn(strapi, locale);
    if (home === null) return notSet(ctx, { 'site.url': home });

    const inLocale = locale === (await defaultLocale(strapi)) ? '' : `&locale=${locale}`;
    const pages = (await monthsOf(strapi, locale)).map(({ month, changedAt }) => ({
      url: `${home}sitemap-articles.xml?page=${month}${inLocale}`,
      updatedAt: changedAt,
    }));
    return sendFile(strapi, ctx, XML, ready(toSitemapIndex(pages)));
  },

  /** `GET /sitemap-articles.xml` */
  async articles(ctx: Context): Promise<unknown> {
    const { locale, page } = await validateSitemapPage(strapi, ctx.query);
    const { home } = siteIn(strapi, locale);
    if (home === null) return notSet(ctx, { 'site.url': home });
    // Before the entries are read: what changes meanwhile has another one.
    const revision = await sitemapRevision(strapi, locale, page);
    return sendLargeFile(strapi, ctx, XML, revision, async () => toSitemap(await sitemapEntries(strapi, locale, page)));
  },

  /** `GET /sitemap-news.xml` */
  async news(ctx: Context): Promise<unknown> {
    const { locale } = await validateLocale(strapi, ctx.query);
    const { name, home } = siteIn(strapi, locale);
    if (home === null || name === null) return notSet(ctx, { 'site.url': home, 'site.name': name });
    return sendFile(strapi, ctx, XML, ready(toNewsSitemap(await newsEntries(strapi, locale), name, locale)));
  },
});
