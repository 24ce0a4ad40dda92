import { toXml } from '../../../shared/xml';

interface SitemapPage {
  readonly url: string;
  /** As an instant. */
  readonly updatedAt: string;
}

/** Names the sitemaps of a site. */
export const toSitemapIndex = (pages: readonly SitemapPage[]): string =>
  toXml({
    sitemapindex: {
      '@_xmlns': 'http://www.sitemaps.org/schemas/sitemap/0.9',
      sitemap: pages.map(({ url, updatedAt }) => ({ loc: url, lastmod: updatedAt })),
    },
  });
