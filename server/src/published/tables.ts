import type { Core } from '@strapi/types';

export type Knex = Core.Strapi['db']['connection'];
export type Query = ReturnType<Knex['queryBuilder']>;

export const TABLES = {
  published: 'newsroom_published',
  keys: 'newsroom_published_keys',
  parts: 'newsroom_published_parts',
  changes: 'newsroom_published_changes',
  articles: 'newsroom_articles',
  articleSections: 'newsroom_articles_section_lnk',
  sections: 'newsroom_sections',
  authors: 'newsroom_authors',
  redirects: 'newsroom_redirects',
  formerSlugs: 'newsroom_former_slugs',
} as const;

/** Begins a query on one of the tables of this room, or on those of what it keeps. */
export type Tables = (name: keyof typeof TABLES, alias?: string) => Query;

/**
 * Asks the database in its own words: Strapi's query engine knows no upsert, no subquery and no place in a list. What is
 * asked within a transaction belongs to it.
 */
export const withTables = async <T>(
  strapi: Core.Strapi,
  work: (tables: Tables, knex: Knex) => Promise<T>,
): Promise<T> =>
  strapi.db.inTransaction()
    ? strapi.db.transaction(({ trx }) => work(tablesOf(strapi, trx), trx))
    : work(tablesOf(strapi, strapi.db.connection), strapi.db.connection);

function tablesOf(strapi: Core.Strapi, knex: Knex): Tables {
  const schema = strapi.db.getSchemaName();
  return (name, alias) => {
    const table = alias === undefined ? TABLES[name] : `${TABLES[name]} as ${alias}`;
    return schema ? knex.withSchema(schema).table(table) : knex(table);
  };
}
