import type { Core } from '@strapi/types';
import type { ArticlePage, AuthorPage, SectionPage } from '../../../shared/contracts/content';
import { sectionAndBelow } from '../content/sections';
import type { Feed, FeedItem, NamedSite } from '../feeds/types';
import { withCorrections } from '../render/corrections';
import { unfoldedHtml } from '../render/faqs';
import { service } from '../services/service';
import { tagAuthority } from '../site/tag-authority';
import { cursorOf, placeOf } from '../validation/cursor';
import type { FeedQuery } from '../validation/feeds';
import { authorPage, sectionPage } from './named';
import { pageOf } from './page';

/** What a feed is about, beyond the site. */
export interface About {
  readonly section: SectionPage | null;
  readonly author: AuthorPage | null;
}

/** The section and the author that are asked for; null where there is no such one. */
export const aboutOf = async (strapi: Core.Strapi, { section, author, locale }: FeedQuery): Promise<About> => ({
  section: section === undefined ? null : await sectionPage(strapi, section, locale),
  author: author === undefined ? null : await authorPage(strapi, author, locale),
});

/** Where a feed stands. */
interface Place {
  readonly site: NamedSite;
  readonly address: string;
  /** The same with another cursor. */
  readonly addressAfter: (cursor: string) => string;
}

/** The newest articles with their whole text. */
export async function feedOf(
  strapi: Core.Strapi,
  { limit, cursor, ...filters }: FeedQuery,
  { section, author }: About,
  { site, address, addressAfter }: Place,
): Promise<Feed> {
  const { locale } = filters;
  const [shownAt, entry] = cursor === undefined ? [] : placeOf(cursor, filters, ['instant', 'text']);
  const keys = [
    ...(section ? [await sectionAndBelow(strapi, section.slug, locale)] : []),
    ...(author ? [[author.documentId]] : []),
  ];
  const rows = await service(strapi, 'published').list({ language: locale, keys }, ['entry', 'shownAt', 'page'], {
    limit: limit + 1,
    after: shownAt !== undefined && entry !== undefined ? { shownAt, entry } : undefined,
  });

  const subjects = [section, author].filter((subject) => subject !== null);
  const title = [...subjects.map(({ name }) => name), site.name].join(' – ');
  const ids = `${await tagAuthority(strapi, site.home)}:newsroom`;
  const itemOf = ({ page }: { page: string }): FeedItem => {
    const article = JSON.parse(page) as ArticlePage;
    const shown = withCorrections({ ...article, html: unfoldedHtml(article) });
    return { id: `${ids}/${article.documentId}/${locale}`, article: shown };
  };
  const { data, meta } = pageOf(rows, limit, itemOf, (row) => cursorOf([row.shownAt, row.entry], filters));
  return {
    id: [`${ids}/feed`, ...subjects.map(({ documentId }) => documentId), locale].join('/'),
    title,
    description: section?.description ?? title,
    language: locale,
    page: subjects[0]?.url ?? site.home,
    address,
    site,
    items: data,
    next: meta.next && addressAfter(meta.next),
  };
}
