import type { Core } from '@strapi/types';
import { AUTHOR_UID, SECTION_UID } from '../../../shared/uids';
import { type Knex, type Query, TABLES, type Tables, withTables } from './tables';

/** A place at which an article was published, or a section or an author stood, and none does now. */
export interface OldPlace {
  readonly type: 'article' | 'section' | 'author';
  readonly slug: string;
  /** Slug of the article's section, '' without one; null: nobody asked at that time. */
  readonly section: string | null;
  readonly entry: string;
  /** As the database gives it. */
  readonly changedAt: unknown;
}

interface OfArticles {
  readonly slugs?: readonly string[] | undefined;
  /** Whether the same slug in another section is another place. */
  readonly bySection: boolean;
}

/** The place that came last. */
interface After {
  readonly changedAt: Date;
  readonly slug: string;
  readonly type: string;
  readonly section: string;
}

interface Range {
  readonly since?: string | undefined;
  readonly after?: After | undefined;
  readonly limit: number;
  readonly bySection: boolean;
}

/** Old places of articles that had one of the slugs. */
export const oldPlacesOf = (
  strapi: Core.Strapi,
  language: string,
  slugs: readonly string[],
  bySection: boolean,
): Promise<OldPlace[]> =>
  withTables(
    strapi,
    async (tables, knex) => (await articlePlaces(tables, knex, language, { slugs, bySection })) as OldPlace[],
  );

/**
 * Old places, each as it was last noted, the one that changed last at the end. Each changes with whatever its entry does:
 * an article that moves twice leads from both old places to the third.
 */
export const oldPlaces = (
  strapi: Core.Strapi,
  language: string,
  { since, after, limit, bySection }: Range,
): Promise<OldPlace[]> =>
  withTables(strapi, async (tables, knex) => {
    const places = knex.unionAll([
      articlePlaces(tables, knex, language, { bySection }),
      namedPlaces(tables, knex, language, 'section'),
      namedPlaces(tables, knex, language, 'author'),
    ]);
    const section = knex.raw("coalesce(??, '')", ['section']);
    const query = knex.select('*').from(places.as('place'));
    if (since) query.where('changedAt', '>=', new Date(since));
    if (after)
      query.whereRaw('(??, ??, ??, ?) > (?, ?, ?, ?)', [
        ...['changedAt', 'slug', 'type', section],
        ...[after.changedAt, after.slug, after.type, after.section],
      ]);
    return (await query.orderBy(['changedAt', 'slug', 'type']).orderByRaw(section).limit(limit)) as OldPlace[];
  });

function articlePlaces(tables: Tables, knex: Knex, language: string, { slugs, bySection }: OfArticles): Query {
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

  const query = tables('redirects', 'old')
    .join(changes.max({ changed_at: 'changed_at' }).as('change'), 'change.entry', 'old.entry')
    .where('old.language', language)
    .whereNotExists(live)
    .whereNotExists(later)
    .select(knex.raw("'article' as ??", ['type']))
    .select({ slug: 'old.slug', section: 'old.section', entry: 'old.entry', changedAt: 'change.changed_at' });
  if (slugs) query.whereIn('old.slug', slugs);
  return query;
}

const NAMED = { section: [SECTION_UID, 'sections'], author: [AUTHOR_UID, 'authors'] } as const;

/** Of sections and authors: a slug is noted once for each type and language, by who had it last. */
function namedPlaces(tables: Tables, knex: Knex, language: string, type: keyof typeof NAMED): Query {
  const [uid, table] = NAMED[type];
  const changes = tables('formerSlugs').where({ language, type: uid }).groupBy('entry').select('entry');
  const live = tables(table, 'named')
    .whereRaw('?? = ??', ['named.slug', 'old.slug'])
    .where('named.locale', language)
    .select('named.id');
  return tables('formerSlugs', 'old')
    .join(changes.max({ changed_at: 'created_at' }).as('change'), 'change.entry', 'old.entry')
    .where({ 'old.language': language, 'old.type': uid })
    .whereNotExists(live)
    .select(knex.raw('? as ??, ??, null as ??', [type, 'type', 'old.slug', 'section']))
    .select({ entry: 'old.entry', changedAt: 'change.changed_at' });
}
