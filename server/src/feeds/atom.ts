import { toXml } from '../../../shared/xml';
import { categoriesOf, updatedAtOf } from './parts';
import type { Feed, FeedItem } from './types';

/** Atom demands a date even of a feed that has nothing in it yet. */
const NEVER = new Date(0).toISOString();

/** Atom (RFC 4287), with the whole text. */
export const toAtom = (feed: Feed): string =>
  toXml({
    feed: {
      '@_xmlns': 'http://www.w3.org/2005/Atom',
      '@_xml:lang': feed.language,
      id: feed.id,
      title: feed.title,
      subtitle: feed.description,
      updated: updatedAtOf(feed) ?? NEVER,
      link: [
        { '@_rel': 'self', '@_type': 'application/atom+xml', '@_href': feed.address },
        { '@_rel': 'alternate', '@_type': 'text/html', '@_href': feed.page },
      ],
      // Of every article without a byline.
      author: { name: feed.site.name, uri: feed.site.home },
      entry: feed.items.map(entryOf),
    },
  });

const entryOf = ({ id, article }: FeedItem): object => ({
  id,
  title: article.title,
  updated: article.updatedAt,
  published: article.publishedAt,
  link: article.url ? { '@_rel': 'alternate', '@_type': 'text/html', '@_href': article.url } : undefined,
  author: article.authors.map(({ name, url }) => ({ name, uri: url ?? undefined })),
  category: categoriesOf(article).map(({ slug, name }) => ({ '@_term': slug, '@_label': name })),
  summary: article.standfirst ? { '@_type': 'text', '#text': article.standfirst } : undefined,
  content: { '@_type': 'html', '#text': article.html },
});
