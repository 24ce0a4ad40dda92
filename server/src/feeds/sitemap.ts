import { toXml } from '../../../shared/xml';
import type { SitemapEntry } from './types';

/** Articles with the languages they are in. */
export const toSitemap = (entries: readonly SitemapEntry[]): string =>
  toXml({
    urlset: {
      '@_xmlns': 'http://www.sitemaps.org/schemas/sitemap/0.9',
      '@_xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
      url: entries.map(({ url, updatedAt, languages }) => ({
        loc: url,
        lastmod: updatedAt,
        'xhtml:link': languages.map(({ code, url: href }) => ({
          '@_rel': 'alternate',
          '@_hreflang': code,
          '@_href': href,
        })),
      })),
    },
  });
