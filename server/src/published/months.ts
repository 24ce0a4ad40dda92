import type { Core } from '@strapi/types';
import { withTables } from './tables';

/** A month in which articles were first published. */
interface Month {
  /** Such as `2026-11`. */
  readonly month: string;
  /** When one of them last changed, as an instant. */
  readonly changedAt: string;
}

/** The months in which articles of a language were first published, newest first. */
export const monthsOf = (strapi: Core.Strapi, language: string): Promise<Month[]> =>
  withTables(strapi, async (tables, knex) => {
    const month = knex.raw('substr(??, 1, 7)', ['shown_at']);
    return (await tables('published')
      .where({ language })
      .groupBy(month)
      .select({ month })
      .max({ changedAt: 'changed_at' })
      .orderBy('month', 'desc')) as Month[];
  });
