import type { Core } from '@strapi/types';
import { digest } from '../content/digest';
import { type Knex, type Query, type Tables, withTables } from './tables';

/** An article in one language, as sitemaps name it. */
export interface Listed {
  readonly entry: string;
  readonly language: string;
  readonly url: string;
  readonly changedAt: string;
}

/** Articles of a language that were first published in a month (`2026-11`), newest first. */
export interface Month {
  readonly language: string;
  readonly month: string;
  readonly limit: number;
}

/** The articles of a month in all of these languages, those of one language together. Without the pages, which are large. */
export const inMonth = (strapi: Core.Strapi, month: Month, languages: readonly string[]): Promise<Listed[]> =>
  withTables(strapi, async (tables, knex) => {
    const query: Query = ofMonth(tables, knex, month, languages)
      .select({ entry: 'entry', language: 'language', url: 'url', changedAt: 'changed_at' })
      .orderBy([{ column: 'language' }, { column: 'shown_at', order: 'desc' }, { column: 'entry', order: 'desc' }]);
    return (await query) as Listed[];
  });

/** Names the state of what {@link inMonth} answers, for less. */
export const revisionOfMonth = (strapi: Core.Strapi, month: Month, languages: readonly string[]): Promise<string> =>
  withTables(strapi, async (tables, knex) => {
    const rows = (await ofMonth(tables, knex, month, languages)
      .select('entry', 'language', 'url', 'changed_at')
      .orderBy(['entry', 'language'])) as { entry: string; language: string; url: string; changed_at: string }[];
    return digest(
      rows.map(({ entry, language, url, changed_at: at }) => `${entry} ${language} ${at} ${url}`).join('\n'),
    );
  });

function ofMonth(tables: Tables, knex: Knex, { language, month, limit }: Month, languages: readonly string[]): Query {
  const newest = tables('published')
    .select('entry')
    // Instants are compared as texts, so these are before and after every day of the month.
    .where({ language })
    .where('shown_at', '>=', `${month}-01`)
    .where('shown_at', '<', `${month}-32`)
    .orderBy([
      { column: 'shown_at', order: 'desc' },
      { column: 'entry', order: 'desc' },
    ])
    .limit(limit);
  return tables('published')
    .whereIn('entry', knex.select('entry').from(newest.as('month')))
    .whereIn('language', languages)
    .whereNotNull('url');
}
