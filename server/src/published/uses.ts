import type { Core } from '@strapi/types';
import { TABLES, withTables } from './tables';

/** An article that shows a part. */
export interface Use {
  readonly part: string;
  /** documentId of an article. */
  readonly entry: string;
}

/** Which articles show these parts: of each the newest, asked for at once. */
export const usesOf = (
  strapi: Core.Strapi,
  language: string,
  parts: readonly string[],
  limit: number,
): Promise<Use[]> =>
  withTables(strapi, async (tables, knex) => {
    const numbered = tables('parts', 'shown')
      .join(`${TABLES.published} as article`, 'article.id', 'shown.article')
      .whereIn('shown.part', parts)
      .where('article.language', language)
      .select('shown.part', 'article.entry')
      .rowNumber('number', (newest) => {
        newest.partitionBy('shown.part').orderBy([
          { column: 'article.shown_at', order: 'desc' },
          { column: 'article.entry', order: 'desc' },
        ]);
      });
    return (await knex.from(numbered.as('numbered')).where('number', '<=', limit).select('part', 'entry')) as Use[];
  });
