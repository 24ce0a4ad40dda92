import type { Core } from '@strapi/types';
import type { ImportPlanResponse } from '../../../shared/contracts/import';
import { freeSlug, slugOrName } from '../documents/slugs';
import { ARTICLE_UID } from '../../../shared/uids';

interface Wish {
  readonly title: string | null;
  readonly slug: string | null;
}

const wishOf = ({ title, slug }: Wish): string | null => slug || (title ? slugOrName(title, 'article') : null);

/** The slug that an article gets: the wished one, or made from the title, with a number when it is taken. */
export async function slugFor(strapi: Core.Strapi, locale: string, wished: Wish): Promise<string | null> {
  const wish = wishOf(wished);
  return wish ? freeSlug(strapi, ARTICLE_UID, wish, locale) : null;
}

/** The free slug, and who has the wished one. */
export async function slugPlan(
  strapi: Core.Strapi,
  locale: string,
  wished: Wish,
): Promise<Pick<ImportPlanResponse['data'], 'slug' | 'slugTakenBy'>> {
  const wish = wishOf(wished);
  const slug = await slugFor(strapi, locale, wished);
  if (!wish || slug === wish) return { slug, slugTakenBy: null };

  const takers = (await strapi.db.query(ARTICLE_UID).findMany({
    select: ['title', 'publishedAt'],
    where: { slug: wish, locale },
  })) as { title: string | null; publishedAt: string | null }[];
  const published = takers.find(({ publishedAt }) => publishedAt);
  const taker = published ?? takers[0];
  return { slug, slugTakenBy: taker ? { title: taker.title, state: published ? 'published' : 'draft' } : null };
}
