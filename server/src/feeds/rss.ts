import { toXml } from '../../../shared/xml';
import type { Image } from '../../../shared/contracts/content';
import { categoriesOf, updatedAtOf } from './parts';
import type { Feed, FeedItem } from './types';

/** RSS 2.0, with the whole text. */
export const toRss = (feed: Feed): string =>
  toXml({
    rss: {
      '@_version': '2.0',
      '@_xmlns:atom': 'http://www.w3.org/2005/Atom',
      '@_xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
      '@_xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      '@_xmlns:media': 'http://search.yahoo.com/mrss/',
      channel: {
        title: feed.title,
        link: feed.page,
        description: feed.description,
        language: feed.language,
        lastBuildDate: inWords(updatedAtOf(feed)),
        'atom:link': { '@_rel': 'self', '@_type': 'application/rss+xml', '@_href': feed.address },
        item: feed.items.map(itemOf),
      },
    },
  });

const itemOf = ({ id, article }: FeedItem): object => ({
  title: article.title,
  link: article.url ?? undefined,
  guid: { '@_isPermaLink': 'false', '#text': id },
  pubDate: inWords(article.publishedAt),
  description: article.standfirst ?? undefined,
  'content:encoded': article.html,
  // `author` would need an e-mail address.
  'dc:creator': article.authors.map(({ name }) => name),
  category: categoriesOf(article).map(({ name }) => name),
  'media:content': article.cover ? mediaOf(article.cover) : undefined,
});

/** An enclosure would need the length of the file. */
const mediaOf = ({ url, mime, width, height, caption, credit }: Image): object => ({
  '@_url': url,
  '@_medium': 'image',
  '@_type': mime,
  '@_width': width ?? undefined,
  '@_height': height ?? undefined,
  'media:description': caption ?? undefined,
  'media:credit': credit ?? undefined,
});

/** As RFC 822 writes a point in time. */
const inWords = (instant: string | undefined): string | undefined => instant && new Date(instant).toUTCString();
