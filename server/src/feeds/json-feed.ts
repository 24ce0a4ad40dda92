import type { Feed, FeedItem } from './types';

/** JSON Feed 1.1, with the whole text. Keys are left out where nothing is known. */
export const toJsonFeed = (feed: Feed): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.page,
    feed_url: feed.address,
    description: feed.description,
    next_url: feed.next ?? undefined,
    authors: [{ name: feed.site.name, url: feed.site.home }],
    language: feed.language,
    items: feed.items.map(itemOf),
  });

const itemOf = ({ id, article }: FeedItem): object => ({
  id,
  url: article.url ?? undefined,
  title: article.title,
  content_html: article.html,
  content_text: article.text,
  summary: article.standfirst ?? undefined,
  image: article.cover?.url,
  date_published: article.publishedAt,
  date_modified: article.updatedAt,
  authors: article.authors.map(({ name, url }) => ({ name, url: url ?? undefined })),
  tags: article.tags.map(({ name }) => name),
  language: article.locale,
});
