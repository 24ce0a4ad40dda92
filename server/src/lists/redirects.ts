import type { Core } from '@strapi/types';
import type { List, RedirectEntry } from '../../../shared/contracts/content';
import { ARTICLE_UID, REDIRECT_UID } from '../../../shared/uids';
import type { Row } from '../documents/rows';
import { instant } from '../render/shapes';
import { text } from '../render/stored';
import { type Site, siteIn } from '../site/site';
import { cursorOf, placeOf } from '../validation/cursor';
import type { RedirectsQuery } from '../validation/feeds';
import { pageOf } from './page';

/** Old addresses of articles and where each stands now, the one that changed last at the end. */
export async function redirects(
  strapi: Core.Strapi,
  { pageSize, cursor, ...filters }: RedirectsQuery,
): Promise<List<RedirectEntry>> {
  const { locale } = filters;
  const after = cursor === undefined ? undefined : placeIn(placeOf(cursor, filters, ['instant', 'text']));
  const slugs = await oldSlugs(strapi, filters, { after, limit: pageSize + 1 });
  const articles = await articlesOf(strapi, locale, slugs);
  const site = siteIn(strapi, locale);

  const redirectOf = ({ slug, entry, changedAt }: OldSlug): RedirectEntry => {
    const article = articles.get(entry);
    const section = article?.publishedAt ? text(article.section?.slug) : null;
    const at = (current: string): string => site.pathOf('article', { documentId: entry, slug: current, section });
    const to = article?.publishedAt ? at(article.slug) : null;
    return { from: at(slug), to, status: to === null ? 410 : 301, locale, changedAt: instant(changedAt) };
  };
  const { data, meta } = pageOf(slugs, pageSize, redirectOf, ({ slug, changedAt }) =>
    cursorOf([instant(changedAt), slug], filters),
  );
  // Where addresses have no slug, another slug is no other address. Where they name the section, nobody knows any more in
  // which one an article stood that is out no longer; its draft may stand in another, and is nobody's business.
  return { data: data.filter(({ from, to }) => from !== to && (to !== null || !namesSection(site))), meta };
}

const namesSection = (site: Site): boolean => {
  const article = { documentId: 'id', slug: 'slug' };
  return site.pathOf('article', { ...article, section: 'section' }) !== site.pathOf('article', article);
};

interface Place {
  readonly changedAt: Date;
  readonly slug: string;
}

const placeIn = ([day = '', slug = '']: readonly string[]): Place => ({ changedAt: new Date(day), slug });

interface OldSlug {
  readonly slug: string;
  readonly entry: string;
  /** As the database gives it. */
  readonly changedAt: unknown;
}

/**
 * Slugs under which articles were published and none is now. Each changes with whatever its article does: an article that
 * moves twice leads from both old slugs to the third.
 */
async function oldSlugs(
  strapi: Core.Strapi,
  { locale, since }: Pick<RedirectsQuery, 'locale' | 'since'>,
  { after, limit }: { readonly after: Place | undefined; readonly limit: number },
): Promise<OldSlug[]> {
  const [redirect, article] = [REDIRECT_UID, ARTICLE_UID].map((uid) => strapi.db.metadata.get(uid).tableName);
  const changes = strapi.db
    .getConnection(`${redirect} as r`)
    .where('r.language', locale)
    .groupBy('r.entry')
    .select('r.entry')
    .max({ changed_at: 'r.changed_at' })
    .as('c');
  const live = strapi.db
    .getConnection(`${article} as a`)
    .whereRaw('?? = ??', ['a.slug', 'o.slug'])
    .where('a.locale', locale)
    .whereNotNull('a.published_at')
    .select('a.id');

  const query = strapi.db
    .getConnection(`${redirect} as o`)
    .join(changes, 'c.entry', 'o.entry')
    .where('o.language', locale)
    .whereNotExists(live);
  if (since) query.where('c.changed_at', '>=', new Date(since));
  if (after) query.whereRaw('(??, ??) > (?, ?)', ['c.changed_at', 'o.slug', after.changedAt, after.slug]);
  return (await query
    .select({ slug: 'o.slug', entry: 'o.entry', changedAt: 'c.changed_at' })
    .orderBy(['c.changed_at', 'o.slug'])
    .limit(limit)) as unknown as OldSlug[];
}

type Article = Row & { readonly slug: string; readonly section: Row | null };

/** As they are published, else as drafts: an address may name the section. */
async function articlesOf(
  strapi: Core.Strapi,
  locale: string,
  slugs: readonly OldSlug[],
): Promise<ReadonlyMap<string, Article>> {
  const rows = (await strapi.db.query(ARTICLE_UID).findMany({
    select: ['documentId', 'slug', 'publishedAt'],
    where: { documentId: { $in: [...new Set(slugs.map(({ entry }) => entry))] }, locale },
    populate: { section: true },
  })) as Article[];
  const inOrder = [...rows.filter((row) => !row.publishedAt), ...rows.filter((row) => row.publishedAt)];
  return new Map(inOrder.map((row) => [row.documentId, row]));
}
