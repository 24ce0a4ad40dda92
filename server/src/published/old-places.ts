import type { Core } from '@strapi/types';
import { TABLES, withTables } from './tables';

/** A place at which an article was published, and none is now. */
export interface OldPlace {
  readonly slug: string;
  /** Slug of the section, '' without one; null: nobody asked at that time. */
  readonly section: string | null;
  readonly entry: string;
  /** As the database gives it. */
  readonly changedAt: unknown;
}

interface Range {
  readonly slugs?: readonly string[] | undefined;
  readonly since?: string | undefined;
  readonly after?: { readonly changedAt: Date; readonly slug: string; readonly section: string } | undefined;
  readonly limit?: number | undefined;
  /** Whether the same slug in another section is another place. */
  readonly bySection: boolean;
}

/**
 * Old places, each as it was last noted, the one that changed last at the end. Each changes with whatever its article does:
 * an article that moves twice leads from both old places to the third.
 */
export const oldPlaces = (
  strapi: Core.Strapi,
  language: string,
  { slugs, since, after, limit, bySection }: Range,
): Promise<OldPlace[]> =>
  withTables(strapi, async (tables, knex) => {
    const changes = tables('redirects').where({ language }).groupBy('entry').select('entry');
    if (slugs) changes.whereIn('entry', tables('redirects').select('entry').whereIn('slug', slugs));
    const live = tables('articles', 'article')
      .whereRaw('?? = ??', ['article.slug', 'old.slug'])
      .where('article.locale', language)
      .whereNotNull('article.published_at')
      .select('article.id');
    const later = tables('redirects', 'other')
      .whereRaw('?? = ??', ['other.slug', 'old.slug'])
      .where('other.language', language)
      .whereRaw('(??, ??) > (??, ??)', ['other.changed_at', 'other.id', 'old.changed_at', 'old.id'])
      .select('other.id');
    if (bySection) {
      live
        .leftJoin(`${TABLES.articleSections} as link`, 'link.article_id', 'article.id')
        .leftJoin(`${TABLES.sections} as section`, 'section.id', 'link.section_id')
        .whereRaw("coalesce(??, '') = coalesce(??, ??, '')", ['section.slug', 'old.section', 'section.slug']);
      later.whereRaw("coalesce(??, '') = coalesce(??, '')", ['other.section', 'old.section']);
    }

    const section = knex.raw("coalesce(??, '')", ['old.section']);
    const query = tables('redirects', 'old')
      .join(changes.max({ changed_at: 'changed_at' }).as('change'), 'change.entry', 'old.entry')
      .where('old.language', language)
      .whereNotExists(live)
      .whereNotExists(later);
    if (slugs) query.whereIn('old.slug', slugs);
    if (since) query.where('change.changed_at', '>=', new Date(since));
    if (after)
      query.whereRaw('(??, ??, ?) > (?, ?, ?)', [
        'change.changed_at',
        'old.slug',
        section,
        after.changedAt,
        after.slug,
        after.section,
      ]);
    if (limit !== undefined) query.limit(limit);
    return (await query
      .select({ slug: 'old.slug', section: 'old.section', entry: 'old.entry', changedAt: 'change.changed_at' })
      .orderBy(['change.changed_at', 'old.slug'])
      .orderByRaw(section)) as OldPlace[];
  });
