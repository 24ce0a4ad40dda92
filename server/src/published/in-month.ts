import type { Core } from '@strapi/types';
import { digest } from '../content/digest';
import { type Query, type Tables, withTables } from './tables';

/** An article in one language, as sitemaps name it. */
export interface Listed {
  readonly entry: string;
  readonly language: string;
  readonly url: string;
  readonly changedAt: string;
}

/** Those that were first published in a month (`2026-11`), newest first. */
const ofMonth = (tables: Tables, language: string, month: string, limit: number): Query =>
  tables('published')
    // Instants are compared as texts, so these are before and after every day of the month.
    .where({ language })
    .where('shown_at', '>=', `${month}-01`)
    .where('shown_at', '<', `${month}-32`)
    .orderBy([
      { column: 'shown_at', order: 'desc' },
      { column: 'entry', order: 'desc' },
    ])
    .limit(limit);

/** The articles of a month in all of these languages, those of one language together. Without the pages, which are large. */
export const inMonth = (
  strapi: Core.Strapi,
  { language, month, limit }: { readonly language: string; readonly month: string; readonly limit: number },
  languages: readonly string[],
): Promise<Listed[]> =>
  withTables(strapi, async (tables, knex) => {
    const entries = knex.select('entry').from(ofMonth(tables, language, month, limit).select('entry').as('month'));
    const query: Query = tables('published')
      .select({ entry: 'entry', language: 'language', url: 'url', changedAt: 'changed_at' })
      .whereIn('entry', entries)
      .whereIn('language', languages)
      .whereNotNull('url');
    return (await query.orderBy([
      { column: 'language' },
      { column: 'shown_at', order: 'desc' },
      { column: 'entry', order: 'desc' },
    ])) as Listed[];
  });

/** Names the state of all that a month's sitemap tells: a page names its other languages too, and their addresses. */
export const revisionOfMonth = (strapi: Core.Strapi, language: string, month: string, limit: number): Promise<string> =>
  withTables(strapi, async (tables) => {
    const rows = (await ofMonth(tables, language, month, limit).select('entry', 'revision', 'changed_at')) as {
      entry: string;
      revision: string;
      changed_at: string;
    }[];
    return digest(rows.map((row) => `${row.entry} ${row.revision} ${row.changed_at}`).join('\n'));
  });
