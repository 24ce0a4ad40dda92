import { primaryLanguage } from '../../../engine';
import { toXml } from '../../../shared/xml';
import type { NewsEntry } from './types';

/** What Google News reads: articles of the last two days. @param name - Of the publication, as on Google News. */
export const toNewsSitemap = (entries: readonly NewsEntry[], name: string, locale: string): string =>
  toXml({
    urlset: {
      '@_xmlns': 'http://www.sitemaps.org/schemas/sitemap/0.9',
      '@_xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
      url: entries.map(({ url, title, publishedAt }) => ({
        loc: url,
        'news:news': {
          'news:publication': { 'news:name': name, 'news:language': languageOf(locale) },
          'news:publication_date': publishedAt,
          'news:title': title,
        },
      })),
    },
  });

/** As Google takes it: the language alone, but for the two ways to write Chinese. */
function languageOf(locale: string): string {
  const language = primaryLanguage(locale) ?? locale;
  if (language !== 'zh') return language;
  return !/hans/i.test(locale) && /hant|tw|hk|mo/i.test(locale) ? 'zh-tw' : 'zh-cn';
}
